import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from './integrity.mjs';
import { snippetsOf } from './snippets.mjs';
import { writePages } from './write-pages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Copies this version to a folder of its own, and to that of its major version.
 *
 * @param {string} folder - of a web server; made if need be
 * @param {string} base - address of the folder, for what names itself by its address; empty where it is not known
 * @returns {Promise<string[]>} what was done, in sentences
 * @throws where the version is there already and is another: pages hold its scripts against their hashes
 */
export async function layOut(folder, base = '') {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const [major] = version.split('.');
  await mkdir(folder, { recursive: true });
  // Beside its place first, so that no visitor meets half a folder.
  const beside = await mkdtemp(join(folder, '.otr-'));
  try {
    const done = [];
    const integrity = await prepare(join(beside, version), version, base);
    const there = await read(join(folder, version, 'integrity.json'));
    if (there === undefined) {
      await rename(join(beside, version), join(folder, version));
      done.push(`${join(folder, version)} has version ${version}, and snippets.txt.`);
    } else if (there === integrity) {
      done.push(`${join(folder, version)} is there already, and the same.`);
    } else {
      throw new Error(
        `${join(folder, version)} is there, with other files: a version does not change once pages use it. Nothing was copied. Take the files of another version; or, if no page uses that folder, remove it first.`,
      );
    }
    await prepare(join(beside, 'new'), major, base);
    await rename(join(folder, major), join(beside, 'old')).catch(ignoreAbsence);
    await rename(join(beside, 'new'), join(folder, major));
    done.push(`${join(folder, major)} has version ${version}, and will have the next one of ${major}.`);
    return done;
  } finally {
    await rm(beside, { recursive: true });
  }
}

/**
 * Copies what was built; a version's folder has what to paste, too. That of a major version has no hashes to hold it to.
 *
 * @returns {Promise<string>} what its integrity.json holds
 */
async function prepare(to, name, base) {
  await cp(`${ROOT}dist`, to, { recursive: true });
  const address = base && `${base.replace(/\/?$/, '/')}${name}/`;
  await writePages(join(to, 'embed'), address && `${address}embed/`);
  await writeIntegrity(to);
  const integrity = await readFile(join(to, 'integrity.json'), 'utf8');
  if (name.includes('.')) {
    await writeFile(join(to, 'snippets.txt'), snippetsOf(name, JSON.parse(integrity), address || `${name}/`));
  }
  return integrity;
}

const read = (file) =>
  readFile(file, 'utf8').catch((error) => {
    ignoreAbsence(error);
    return undefined;
  });

function ignoreAbsence(error) {
  if (error.code !== 'ENOENT') throw error;
}
