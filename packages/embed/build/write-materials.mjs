import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installedWith, packagesOf, unique } from './installed-packages.mjs';
import { licenseFaults, licensesText } from './licenses.mjs';
import { sbomOf } from './sbom.mjs';

const OURS = /^@otr-elements\//;
const [embed] = packagesOf([fileURLToPath(new URL('../package.json', import.meta.url))]);

/**
 * Writes what ships: sbom.cdx.json, and licenses.txt of what others wrote.
 *
 * @param {string} folder - with the scripts
 * @param {Record<string, import('./installed-packages.mjs').Package[]>} contents - packages inside each script
 * @returns {Promise<string[]>} what must not ship, in words
 */
export async function writeMaterials(folder, contents) {
  await writeFile(`${folder}/sbom.cdx.json`, sbomOf(embed, folder, contents));
  const inside = ofOthers(unique(Object.values(contents).flat()));
  const beside = ofOthers(installedWith(embed));
  await writeFile(`${folder}/licenses.txt`, licensesText(inside, beside));
  return licenseFaults([...inside, ...beside]);
}

const ofOthers = (packages) => packages.filter(({ manifest }) => !OURS.test(manifest.name));
