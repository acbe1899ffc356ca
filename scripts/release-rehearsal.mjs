// Rehearses a release: what is committed gets its next versions, is built and published to a registry of this machine's own;
// then a fresh project installs it, checks types, builds a page, and a browser opens it.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LocalRegistry } from './local-registry.mjs';
import { SiteUnderTest } from './site-under-test.mjs';

const TAGS = ['otr-event-calendar', 'otr-program-cards', 'otr-committee-panel', 'otr-fairness-contact-badge'];
/** Letters that an element shows at least when its content has come. */
const LEAST_TEXT = 200;
/** Milliseconds until it must have. */
const MOST_WAIT = 15_000;
/** What a project of today would install beside our packages. */
const BESIDE = ['react@19', '@types/react@19', 'preact@10', 'solid-js@1', 'svelte@5', 'vue@3'];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'otr-release-'));
const [release, consumer] = [join(folder, 'release'), join(folder, 'consumer')];
const registry = new LocalRegistry(join(folder, 'registry'));
let passed = 0;
let failed = 0;

try {
  await registry.start();
  await step('next versions', setVersions);
  await step('build', () => run('pnpm', ['--filter', './packages/*', '-r', 'run', 'build'], release));
  await step('publish', publish);
  await step('install', install);
  await step('types', () => run('npx', ['--no-install', 'tsc', '-p', '.'], consumer));
  await step('on a server', importOnServer);
  await step('bundle', () => run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], consumer));
  await step('in a browser', openPages);
} catch (error) {
  failed += 1;
  console.error(`✖ ${error.message}`);
} finally {
  await registry.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** A step needs those before it: the first that fails ends the rehearsal. */
async function step(name, action) {
  const began = Date.now();
  await action().catch((error) => {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  });
  passed += 1;
  console.log(`✔ ${name}, ${Math.round((Date.now() - began) / 1000)} s`);
}

async function setVersions() {
  await run('git', ['clone', '--quiet', '--no-hardlinks', root, release]);
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], release);
  await run('pnpm', ['exec', 'changeset', 'version'], release);
  if (publicPackages().some(({ version }) => version === '0.0.0')) throw new Error('a package has no version');
}

/** The proof of where a package was built comes from the service that builds it, so there is none here. */
async function publish() {
  for (const { file, ...manifest } of publicPackages()) {
    delete manifest.publishConfig.provenance;
    writeFileSync(file, JSON.stringify(manifest));
  }
  writeFileSync(join(release, '.npmrc'), registry.npmrc);
  await run('pnpm', ['--filter', './packages/*', '-r', 'publish', '--no-git-checks', '--access', 'public'], release);
}

function publicPackages() {
  return readdirSync(join(release, 'packages'))
    .map((name) => join(release, 'packages', name, 'package.json'))
    .map((file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), file }))
    .filter((manifest) => !manifest.private);
}

async function install() {
  cpSync(join(root, 'scripts/rehearsal-consumer'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(consumer, '.npmrc'), registry.npmrc);
  const ours = publicPackages().map(({ name, version }) => `${name}@${version}`);
  const tools = [`typescript@${ownVersion('package.json', 'typescript')}`];
  tools.push(`vite@${ownVersion('packages/embed/package.json', 'vite')}`);
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...ours, ...tools, ...BESIDE], consumer);
  cpSync(join(consumer, 'node_modules/@otr-elements/embed/dist'), join(consumer, 'public/otr'), { recursive: true });
}

function ownVersion(file, name) {
  return JSON.parse(readFileSync(root + file, 'utf8')).devDependencies[name];
}

/** Every path of every package of elements can be imported where there is no browser. */
async function importOnServer() {
  const withElements = publicPackages().filter(({ customElements }) => customElements);
  const paths = withElements.flatMap(({ name, exports }) =>
    Object.keys(exports).flatMap((path) => (path.endsWith('.json') ? [] : [name + path.slice(1)])),
  );
  const code = paths.map((path) => `await import('${path}');`).join('\n');
  await run(process.execPath, ['--input-type=module', '--eval', code], consumer);
}

async function openPages() {
  const site = new SiteUnderTest(join(consumer, 'dist'));
  await site.start();
  try {
    for (const page of ['index.html', 'embed.html']) await openPage(site, page);
  } finally {
    await site.stop();
  }
}

async function openPage(site, path) {
  const visit = await site.visit(path);
  for (const tag of TAGS) {
    if (!(await fills(visit.page.locator(tag))))
      throw new Error(`<${tag}> is empty on ${path}: ${visit.errors.join('; ')}`);
  }
  if (visit.errors.length) throw new Error(`${path}: ${visit.errors.join('; ')}`);
  await visit.close();
}

/** What a screen reader is told of an element is what it shows, that of elements inside it included. */
async function fills(element) {
  for (const end = Date.now() + MOST_WAIT; Date.now() < end; await wait(200)) {
    if ((await element.ariaSnapshot()).length > LEAST_TEXT) return true;
  }
  return false;
}

function run(command, args, cwd = folder) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}\n${output}`));
    });
  });
}
