import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NotRun } from '../../../scripts/not-run.mjs';

const HARNESS = fileURLToPath(new URL('wordpress.php', import.meta.url));
const PLUGIN = fileURLToPath(new URL('../../../integrations/wordpress/otr-widgets.php', import.meta.url));
const CACHE = fileURLToPath(new URL('../node_modules/.cache/wordpress', import.meta.url));

export const WORDPRESS = [
  { name: 'WordPress', filter: async (posts) => (await showPosts(posts)).shown },
  { name: 'WordPress with our plugin', filter: async (posts) => (await showPosts(posts, { hasPlugin: true })).shown },
];

/**
 * Posts as WordPress shows them when an author, who may not write every HTML, has saved them.
 *
 * @param {string[]} posts
 * @returns {Promise<{head: string, shown: string[]}>}
 */
export async function showPosts(posts, { hasPlugin = false } = {}) {
  const args = [HARNESS, await folderOfWordpress(), ...(hasPlugin ? [PLUGIN] : [])];
  return JSON.parse(execute('php', args, { input: JSON.stringify(posts) }));
}

/** Where Debian's package puts WordPress; without it, what the package holds, fetched but not installed. */
async function folderOfWordpress() {
  const installed = '/usr/share/wordpress';
  if (existsSync(`${installed}/wp-includes/kses.php`)) return installed;
  if (!existsSync(CACHE)) await (fetching ??= fetchPackage());
  return CACHE + installed;
}

let fetching;

async function fetchPackage() {
  const workshop = `${CACHE}.${process.pid}`;
  await mkdir(workshop, { recursive: true });
  try {
    execute('apt-get', ['download', '-qq', 'wordpress'], { cwd: workshop });
    const [archive] = await readdir(workshop);
    execute('dpkg-deb', ['--extract', archive, 'content'], { cwd: workshop });
    await rename(`${workshop}/content`, CACHE);
  } finally {
    await rm(workshop, { recursive: true });
  }
}

function execute(program, args, options) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error?.code === 'ENOENT') throw new NotRun(`${program} is not here`);
  if (status !== 0 && program === 'apt-get') throw new NotRun('the package wordpress could not be had');
  if (status !== 0 || stderr.includes('PHP')) throw new Error(`${program}: ${stderr || error?.message}`);
  return stdout;
}
