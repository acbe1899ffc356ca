// Packs every public package as npm would get it, lets publint and Are The Types Wrong read the result, and imports each of its
// paths where there is no browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Resolutions that our packages, which are modules only, are not made for: TypeScript before `exports`, and `require`. */
const NOT_MEANT = ['node10', 'node16-cjs'];

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

const folders = readdirSync(`${root}packages`)
  .map((name) => `${root}packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`) && !manifestOf(folder).private);
const failed = [];
for (const folder of folders) {
  const manifest = manifestOf(folder);
  const { files, tarball, error } = pack(folder);
  const faults = error
    ? [error]
    : [
        ...(await lintPackage(manifest, tarball)),
        ...checkFiles(files),
        ...(await checkTypes(tarball)),
        ...importAll(folder, manifest),
      ];
  for (const fault of faults) console.error(`${manifest.name}: ${fault}`);
  if (faults.length) failed.push(manifest.name);
}
console.log(`${folders.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;

/** The files of a package, and it itself, as npm would get it. */
function pack(folder) {
  const destination = mkdtempSync(join(tmpdir(), 'otr-pack-'));
  try {
    const { status, stdout } = spawnSync(`pnpm pack --json --pack-destination "${destination}"`, {
      cwd: folder,
      encoding: 'utf8',
      shell: true,
    });
    if (status !== 0) return { error: `could not be packed: ${stdout}` };
    const [name] = readdirSync(destination);
    return {
      files: JSON.parse(stdout.slice(stdout.indexOf('{'))).files.map(({ path }) => path),
      tarball: readFileSync(join(destination, name)),
    };
  } finally {
    rmSync(destination, { recursive: true });
  }
}

async function lintPackage(manifest, { buffer, byteOffset, byteLength }) {
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({ strict: true, pack: { tarball } });
  return messages.map((message) => formatMessage(message, manifest));
}

/** What must not be in a package, and what must. */
function checkFiles(files) {
  const unwanted = files.filter((file) => /\.(test|stories|harness|tsbuildinfo)\b|^src\//.test(file));
  const missing = ['LICENSE', 'README.md'].filter((file) => !files.includes(file));
  return [...unwanted.map((file) => `must not hold ${file}`), ...missing.map((file) => `must hold ${file}`)];
}

/** What an editor would not find, or find wrong. */
async function checkTypes(tarball) {
  const archive = createPackageFromTarballData(tarball);
  const { problems = [] } = await checkPackage(archive, { excludeEntrypoints: [/\.css$/] });
  return problems
    .filter(({ resolutionKind }) => !NOT_MEANT.includes(resolutionKind))
    .map(({ kind, entrypoint = '', resolutionKind = '' }) => `types: ${kind} ${entrypoint} ${resolutionKind}`);
}

/** On a server a module must not throw. The scripts of the embed are for browsers only. */
function importAll(folder, { name, exports }) {
  if (name.endsWith('/embed')) return [];
  const paths = Object.keys(exports).filter((path) => !/\.(json|css)$/.test(path));
  const code = paths.map((path) => `await import('${name}${path.slice(1)}');`).join('\n');
  const args = ['--input-type=module', '--eval', code];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? [] : [`cannot be imported by Node:\n${stderr}`];
}
