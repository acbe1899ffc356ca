import { readFile } from 'node:fs/promises';
import { integrityOf } from '../bin/integrity.mjs';
import { writeConstant } from './write-constant.mjs';

const FILE = 'otr-fairness-contact-badge-extras.js';

/**
 * Keeps what few visitors need of the fairness contact out of its script: in the place of `import('./extras.js')` comes a
 * loader that holds the file beside the script against its hash.
 *
 * @param {string} root - of this package; the file is built before whatever loads it
 * @returns {import('vite').Plugin}
 */
export function lazyExtras(root) {
  const loader = `${root}src/load-fairness-extras.ts`;
  return {
    name: 'otr-lazy-extras',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const isLoader = source.endsWith('/load-extras.js') && importer.includes('/fairness-contact-badge/');
      return isLoader ? loader : undefined;
    },
    async transform(code, id) {
      if (id !== loader) return undefined;
      const integrity = integrityOf(await readFile(`${root}dist/${FILE}`));
      return { code: writeConstant(code, 'EXTRAS_INTEGRITY', integrity), map: null };
    },
  };
}
