// Fails when the lockfile would not install everywhere: when it names an address (a registry or proxy of one machine), or when
// a native tool lacks the binary of a platform. pnpm drops a binary that its registry lacks without a word, and a Mac or a
// Windows newcomer then gets a tool that does not start. See docs/decisions/0002-toolchain.md.
// Fails also where pnpm would not hold the lockfile's versions to a least age; see docs/security.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PLATFORMS = ['linux-x64', 'darwin-arm64', 'darwin-x64', 'win32-x64'];
/** Minutes between a version's publication and its installation, at least: seven days. */
const LEAST_AGE = 7 * 24 * 60;

const root = path.resolve(import.meta.dirname, '..');
const lines = readFileSync(process.argv[2] ?? `${root}/pnpm-lock.yaml`, 'utf8').split('\n');
const workspace = readFileSync(process.argv[3] ?? `${root}/pnpm-workspace.yaml`, 'utf8');
const tools = nativeTools(entriesOf('packages'), entriesOf('snapshots'));
const problems = [...addresses(), ...tools.flatMap(missingPlatforms), ...ageOfVersions()];

for (const problem of problems) console.error(problem);
if (!tools.length) console.error('No native tool found: has the form of the lockfile changed?');
console.log(`Lockfile: ${tools.length} native tools for ${PLATFORMS.length} platforms, ${problems.length} problems.`);
process.exitCode = problems.length || !tools.length ? 1 : 0;

function addresses() {
  return lines.flatMap((line, index) =>
    /\btarball:|:\/\/|\bgit@[a-z]/.test(line) ? [`pnpm-lock.yaml:${index + 1} names an address: ${line.trim()}`] : [],
  );
}

/** The entries of one section of the lockfile: name without quotes → its lines. */
function entriesOf(section) {
  const entries = new Map();
  let isInside = false;
  let entry = [];
  for (const line of lines) {
    if (/^\S/.test(line)) isInside = line === `${section}:`;
    else if (isInside && /^ {2}\S/.test(line)) entries.set(keyOf(line), (entry = []));
    else if (isInside) entry.push(line);
  }
  return entries;
}

/** Packages with optional dependencies that say for which system and processor they are. */
function nativeTools(packages, snapshots) {
  return [...snapshots].flatMap(([tool, entry]) => {
    const platforms = optionalDependenciesOf(entry).flatMap((dependency) => platformsOf(packages.get(dependency)));
    return platforms.length ? [{ tool, platforms }] : [];
  });
}

function optionalDependenciesOf(entry) {
  const start = entry.indexOf('    optionalDependencies:');
  const rest = start < 0 ? [] : entry.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('      '));
  return rest.slice(0, end < 0 ? rest.length : end).map((line) => keyOf(line).replace(/'?: /, '@'));
}

function platformsOf(entry = []) {
  const list = (field) =>
    /\[(.*)\]/.exec(entry.find((line) => line.startsWith(`    ${field}:`)) ?? '')?.[1].split(', ') ?? [];
  return list('os').flatMap((os) => list('cpu').map((cpu) => `${os}-${cpu}`));
}

function missingPlatforms({ tool, platforms }) {
  const missing = PLATFORMS.filter((platform) => !platforms.includes(platform));
  return missing.length ? [`${tool} has no binary for ${missing.join(', ')}: choose another version.`] : [];
}

/** The settings by which pnpm refuses a lockfile with a version that is too young; no package is excepted. */
function ageOfVersions() {
  const setting = (name) => new RegExp(`^${name}: *(\\S+)`, 'm').exec(workspace)?.[1];
  const holds = [
    [Number(setting('minimumReleaseAge')) >= LEAST_AGE, `minimumReleaseAge must be ${LEAST_AGE} minutes or more.`],
    [
      setting('minimumReleaseAgeStrict') === 'true',
      'minimumReleaseAgeStrict must be true: a younger version is refused.',
    ],
    [
      setting('trustLockfile') === 'false',
      'trustLockfile must be false: versions in the lockfile are held to the age, too.',
    ],
    [!/^minimumReleaseAgeExclude:/m.test(workspace), 'minimumReleaseAgeExclude must not be there.'],
  ];
  return holds.flatMap(([is, fault]) => (is ? [] : [`pnpm-workspace.yaml: ${fault}`]));
}

function keyOf(line) {
  return line.trim().replace(/^'/, '').replace(/'?:$/, '');
}
