import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

/** Writes integrity.json: the sha384 of every file of a folder, as the attribute `integrity` takes it. */
export async function writeIntegrity(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const hashes = {};
  for (const file of files.sort()) {
    hashes[file.slice(folder.length + 1).replaceAll('\\', '/')] = integrityOf(await readFile(file));
  }
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
}

/** The sha384 of bytes, as the attribute `integrity` takes it. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
