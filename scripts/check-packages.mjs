// Packs every public package as npm would get it, and lets publint read the result.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

const folders = readdirSync(`${root}packages`)
  .map((name) => `${root}packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`) && !manifestOf(folder).private);
const failed = [];
for (const folder of folders) {
  const manifest = manifestOf(folder);
  const faults = [...(await lintPackage(folder, manifest)), ...pack(folder)];
  for (const fault of faults) console.error(`${manifest.name}: ${fault}`);
  if (faults.length) failed.push(manifest.name);
}
console.log(`${folders.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;

async function lintPackage(pkgDir, manifest) {
  const { messages } = await publint({ pkgDir, strict: true, pack: 'pnpm' });
  return messages.map((message) => formatMessage(message, manifest));
}

/** What must not be in a package, and what must. */
function pack(folder) {
  const { status, stdout } = spawnSync('pnpm', ['pack', '--dry-run', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
  });
  if (status !== 0) return [`could not be packed: ${stdout}`];
  const files = JSON.parse(stdout).files.map((file) => file.path);
  const unwanted = files.filter((file) => /\.(test|stories|harness|tsbuildinfo)\b|^src\//.test(file));
  const missing = ['LICENSE'].filter((file) => !files.includes(file));
  return [...unwanted.map((file) => `must not hold ${file}`), ...missing.map((file) => `must hold ${file}`)];
}
