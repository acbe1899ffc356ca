import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { guardLitPolicy } from './guard-lit-policy.mjs';
import { lazyExtras } from './lazy-extras.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { scriptHashes } from './script-hashes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds one entry of src/ into one self-contained minified module of dist/, licences kept. */
export async function bundle(name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: name === 'otr-loader' ? [scriptHashes(root)] : ofElements(),
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: { entry: `src/${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          comments: { legal: true },
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
  await shorten(`${root}dist/${name}.js`);
}

/** What every script with templates needs. */
function ofElements() {
  return [guardLitPolicy(`${root}src/trusted-types-policy.ts`), lazyExtras(root), minifyTemplates()];
}

/** A second minifier, of another make, finds some two per cent more. */
async function shorten(file) {
  const { code } = await minify(await readFile(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!|@license/ },
  });
  await writeFile(file, code);
}
