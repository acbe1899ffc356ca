import { readdirSync, readFileSync } from 'node:fs';
import parse from 'spdx-expression-parse';

/** What may ship: each lets anyone use the whole for anything, and asks no more than that its text stays with it. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

const TEXT = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * What must not ship, in words.
 *
 * @param {import('./installed-packages.mjs').Package[]} packages
 * @returns {string[]}
 */
export function licenseFaults(packages) {
  return packages.flatMap(({ manifest: { name, version, license } }) =>
    isAllowed(license) ? [] : [`${name} ${version} is under "${license ?? 'no licence'}", which must not ship.`],
  );
}

/**
 * The licences of what others wrote: with their texts for what is in the scripts, since these ask for it; by name for what
 * npm installs beside them.
 *
 * @param {import('./installed-packages.mjs').Package[]} inside - of the scripts
 * @param {import('./installed-packages.mjs').Package[]} beside
 */
export function licensesText(inside, beside) {
  const others = beside.filter(({ folder }) => inside.every((each) => each.folder !== folder));
  return (
    [
      'OTR Elements is under the Apache License 2.0. In the scripts of this folder is also what others wrote, under these licences.',
      ...inside.map((each) => `${titleOf(each)}\n\n${textOf(each).trim()}`),
      `What npm installs with the command otr-embed, of which nothing is in the scripts:\n\n${others.map(titleOf).join('\n')}`,
    ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
  );
}

function isAllowed(license) {
  try {
    return holds(parse(license));
  } catch {
    return false;
  }
}

/** Of two joined by OR, one is enough; an exception (WITH) has to be read by someone first. */
function holds({ license, exception, conjunction, left, right }) {
  if (conjunction === 'or') return holds(left) || holds(right);
  if (conjunction === 'and') return holds(left) && holds(right);
  return !exception && ALLOWED.includes(license);
}

const titleOf = ({ manifest: { name, version, license } }) => `${name} ${version}: ${license}`;

function textOf({ folder, manifest: { name } }) {
  const file = readdirSync(folder).find((each) => TEXT.test(each));
  if (!file) throw new Error(`${name} is in the scripts, and has no file with its licence.`);
  return readFileSync(`${folder}/${file}`, 'utf8');
}
