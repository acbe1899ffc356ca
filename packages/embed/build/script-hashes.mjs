import { readFile } from 'node:fs/promises';
import { integrityOf } from '../bin/integrity.mjs';
import { WIDGETS } from '../bin/widgets.mjs';
import { writeConstant } from './write-constant.mjs';

/**
 * Tells the loader the hashes of the scripts that it may load.
 *
 * @param {string} root - of this package; the scripts are built before
 * @returns {import('vite').Plugin}
 */
export function scriptHashes(root) {
  return {
    name: 'otr-script-hashes',
    enforce: 'pre',
    async transform(code, id) {
      if (id !== `${root}src/otr-loader.ts`) return undefined;
      const hashes = {};
      for (const { script } of Object.values(WIDGETS)) {
        hashes[script] ??= integrityOf(await readFile(`${root}dist/${script}`));
      }
      return { code: writeConstant(code, 'SCRIPT_INTEGRITY', hashes), map: null };
    },
  };
}
