import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NotRun } from '../../../scripts/not-run.mjs';
import { SITES } from '../sites.mjs';

const OURS = ['content', 'core', 'event-calendar', 'event-data', 'program-card', 'tokens'];
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

const root = fileURLToPath(new URL('../', import.meta.url));
const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));
const run = promisify(execFile);

/**
 * Builds the sites in sites/, each in a copy with its own framework from npm and our packages as they are built.
 *
 * @throws NotRun if a framework cannot be had
 */
export async function buildSites() {
  await cp(`${root}public`, `${root}dist`, { recursive: true });
  for (const site of SITES) await buildSite(site);
}

async function buildSite({ folder, build, out }) {
  const began = Date.now();
  const copy = `${root}node_modules/.cache/sites/${folder}`;
  await install(folder, copy);
  const installed = Date.now();
  for (const part of ['harness', 'samples']) await cp(root + part, `${copy}/${part}`, { recursive: true });
  await cp(`${root}sites/${folder}`, copy, { recursive: true });
  await run(process.execPath, [await programOf(copy, build[0]), ...build.slice(1)], {
    cwd: copy,
    env: { ...process.env, ...QUIET },
  });
  await rm(`${root}dist/${folder}`, { recursive: true, force: true });
  await cp(`${copy}/${out}`, `${root}dist/${folder}`, { recursive: true });
  console.log(`${folder}: installed in ${installed - began} ms, built in ${Date.now() - installed} ms`);
}

/** Once for each list of dependencies; our packages each time, as they are now. */
async function install(folder, copy) {
  const manifest = await readFile(`${root}sites/${folder}/package.json`, 'utf8');
  const done = `${copy}/installed.json`;
  if (!existsSync(done) || (await readFile(done, 'utf8')) !== manifest) {
    await rm(copy, { recursive: true, force: true });
    await cp(`${root}sites/${folder}`, copy, { recursive: true });
    const ours = `lit@${JSON.parse(await readFile(`${root}package.json`, 'utf8')).devDependencies.lit}`;
    const args = ['install', ours, '--no-save', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', args, { cwd: copy, shell: process.platform === 'win32' }).catch((error) => {
      throw new NotRun(`what ${folder} needs could not be had from npm: ${error.message.split('\n')[0]}`);
    });
    await writeFile(done, manifest);
  }
  for (const name of OURS) {
    for (const part of ['package.json', 'dist', 'data']) {
      const from = `${packages}${name}/${part}`;
      if (existsSync(from)) await cp(from, `${copy}/node_modules/@otr-elements/${name}/${part}`, { recursive: true });
    }
  }
}

async function programOf(copy, name) {
  const { bin } = JSON.parse(await readFile(`${copy}/node_modules/${name}/package.json`, 'utf8'));
  return `${copy}/node_modules/${name}/${typeof bin === 'string' ? bin : bin[name]}`;
}
