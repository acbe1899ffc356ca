import { readFile } from 'node:fs/promises';
import { integrityOf } from '../bin/integrity.mjs';
import { writeConstant } from './write-constant.mjs';

/** What few visitors need: the module that loads it, of which package; what comes in its place; the file that this loads. */
const PARTS = [
  {
    module: '/load-extras.js',
    folder: '/fairness-contact-badge/',
    loader: 'src/load-fairness-extras.ts',
    file: 'otr-fairness-contact-badge-extras.js',
    constant: 'EXTRAS_INTEGRITY',
  },
  {
    module: '/load-audit-mode.js',
    folder: '/core/',
    loader: 'src/load-audit-mode.ts',
    file: 'otr-audit.js',
    constant: 'AUDIT_INTEGRITY',
  },
];

/**
 * Keeps what few visitors need out of the scripts: in the place of such as `import('./extras.js')` comes a loader that holds the
 * file beside the script against its hash.
 *
 * @param {string} root - of this package; the files are built before whatever loads them
 * @returns {import('vite').Plugin}
 */
export function lazyParts(root) {
  return {
    name: 'otr-lazy-parts',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const part = PARTS.find(({ module, folder }) => source.endsWith(module) && importer.includes(folder));
      return part && `${root}${part.loader}`;
    },
    async transform(code, id) {
      const part = PARTS.find(({ loader }) => id === `${root}${loader}`);
      if (!part) return undefined;
      const integrity = integrityOf(await readFile(`${root}dist/${part.file}`));
      return { code: writeConstant(code, part.constant, integrity), map: null };
    },
  };
}
