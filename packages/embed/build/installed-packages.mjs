import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A package as it is installed here.
 *
 * @typedef {object} Package
 * @property {string} folder - real path, by which one is told from another
 * @property {{ name: string, version: string, license?: string, dependencies?: Record<string, string> }} manifest
 */

/**
 * The packages that files are of, each once, sorted by name.
 *
 * @param {string[]} files
 * @returns {Package[]}
 */
export function packagesOf(files) {
  return unique(files.map((file) => packageOf(file)));
}

/**
 * What npm installs with a package, and with that, and so on; not what is only for its development.
 *
 * @param {Package} start
 * @returns {Package[]} sorted by name, without the first
 */
export function installedWith(start) {
  const found = new Map();
  const add = (each) => {
    if (found.has(each.folder)) return;
    found.set(each.folder, each);
    dependenciesOf(each).forEach(add);
  };
  add(start);
  return unique([...found.values()].filter(({ folder }) => folder !== start.folder));
}

/**
 * What a package names as its dependencies, in the versions that are installed.
 *
 * @param {Package} dependent
 * @returns {Package[]}
 */
export function dependenciesOf({ folder, manifest }) {
  return unique(Object.keys(manifest.dependencies ?? {}).map((name) => installed(name, folder)));
}

/**
 * Each package once, sorted by name.
 *
 * @param {Package[]} packages
 * @returns {Package[]}
 */
export function unique(packages) {
  const byFolder = new Map(packages.map((each) => [each.folder, each]));
  return [...byFolder.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** The nearest package.json above a file that says which package it is: some folders have one for their type of module alone. */
function packageOf(file) {
  for (let folder = dirname(realpathSync(file)); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = readManifest(folder);
    if (manifest?.name && manifest.version) return { folder, manifest };
  }
  throw new Error(`${file} is of no package.`);
}

/** Where Node finds a package: in the nearest node_modules that has it. */
function installed(name, from) {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (readManifest(place)) return packageOf(join(place, 'package.json'));
  }
  throw new Error(`${name} is not installed for ${from}.`);
}

function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    return undefined;
  }
}

const nameOf = ({ manifest }) => `${manifest.name}@${manifest.version}`;
const compare = (a, b) => (a < b ? -1 : Number(a > b));
