// Builds and packs what ships a second time, from a clean copy in another folder, in another time zone and language, and compares
// every file of every package, and each package as npm would get it, with what was built here. Whoever has the sources can thus
// tell that what was published is made of them.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ELSEWHERE = { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' };

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'otr-build-again-'));
const copy = join(folder, 'a folder of another name');
try {
  if (run('git', ['status', '--porcelain'], root))
    throw new Error('Commit first: the second build is of what is committed.');
  run('git', ['clone', '--quiet', '--no-hardlinks', root, copy], folder);
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], copy);
  run(
    'pnpm',
    ['-r', '--filter', './packages/*', `--workspace-concurrency=${availableParallelism()}`, 'run', 'build'],
    copy,
  );
  const [here, there] = [root, copy].map((place) => hashesOf(place));
  const names = [...new Set([...here.keys(), ...there.keys()])].sort();
  const different = names.filter((name) => here.get(name) !== there.get(name));
  for (const name of different) console.error(`✖ ${name} ${reason(here.get(name), there.get(name))}`);
  console.log(`${names.length - different.length} passed, ${different.length} failed`);
  process.exitCode = different.length || !names.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** The sha256 of all files that a build makes of the public packages, and of their tarballs. */
function hashesOf(place) {
  const packages = readdirSync(join(place, 'packages')).map((name) => join(place, 'packages', name));
  const files = packages.filter(isPublic).flatMap((each) => [...filesOf(join(each, 'dist')), packed(each)]);
  return new Map(
    files.map((file) => [nameOf(file, place), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

function isPublic(each) {
  const manifest = join(each, 'package.json');
  return existsSync(manifest) && !JSON.parse(readFileSync(manifest, 'utf8')).private;
}

function filesOf(dist) {
  if (!existsSync(dist)) throw new Error(`${dist} is not there: build first.`);
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The package as npm would get it; the folders of one place have names of their own. */
function packed(each) {
  const destination = mkdtempSync(join(folder, 'pack-'));
  run('pnpm', ['pack', '--pack-destination', destination], each);
  const [tarball] = readdirSync(destination);
  return join(destination, tarball);
}

function nameOf(file, place) {
  return file.endsWith('.tgz') ? basename(file) : relative(place, file);
}

function reason(here, there) {
  if (here && there) return 'is another.';
  return here ? 'was not built again.' : 'was built only in the copy.';
}

function run(command, args, cwd) {
  const env = { ...process.env, ...(cwd.startsWith(copy) && ELSEWHERE) };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}${error?.message ?? ''}`);
  return stdout;
}
