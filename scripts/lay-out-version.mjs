import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const EMBED = fileURLToPath(new URL('../packages/embed', import.meta.url));
const run = promisify(execFile);

/**
 * Lays out the folder with the command of the package, as if that had a version.
 *
 * @param {string} version
 * @param {string} folder - of the web server
 * @param {string[]} options - of the command
 */
export async function layOutVersion(version, folder, ...options) {
  const here = await mkdtemp(join(tmpdir(), `otr-${version}-`));
  try {
    for (const name of ['bin', 'dist']) await cp(join(EMBED, name), join(here, name), { recursive: true });
    await writeFile(join(here, 'package.json'), JSON.stringify({ version, type: 'module' }));
    await mkdir(folder, { recursive: true });
    return await run(process.execPath, [join(here, 'bin/otr-embed.mjs'), 'folder', folder, ...options]);
  } finally {
    await rm(here, { recursive: true });
  }
}
