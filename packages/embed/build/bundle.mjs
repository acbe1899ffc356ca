import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { guardLitPolicy } from './guard-lit-policy.mjs';
import { lazyParts } from './lazy-parts.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { scriptHashes } from './script-hashes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLER = createRequire(import.meta.resolve('vite')).resolve('rolldown');

/** Of the scripts without templates. */
const PLUGINS = { 'otr-loader': () => [scriptHashes(root)], 'otr-frames': () => [], 'otr-audit': () => [] };

/**
 * Asks the engine to compile what is in a script while it arrives, beside the page's own thread, and not function by function when
 * each is first called (V8's explicit compile hints; others take it for a comment).
 */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad';

/** What a library's licence asks to be kept, where its files do not say so themselves. */
const NOTICES = {
  'otr-frames': '/*! With @open-iframe-resizer/core: MIT, Copyright (c) 2012-2024 Scott Chacon and others */',
};

/**
 * Builds one entry of src/ into one self-contained minified module of dist/, licences kept.
 *
 * @param {string} name
 * @returns {Promise<string[]>} the files of which something is in it
 */
export async function bundle(name) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: PLUGINS[name]?.() ?? ofElements(),
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
  await shorten(`${root}dist/${name}.js`, NOTICES[name] ?? (PLUGINS[name] ? undefined : COMPILE_EARLY));
  return filesIn(output);
}

/** What no file holds is a helper that the bundler has in itself. */
function filesIn([{ modules }]) {
  const files = Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : []));
  return files.map((id) => (existsSync(id) ? id : BUNDLER));
}

/** What every script with templates needs. */
function ofElements() {
  return [guardLitPolicy(`${root}src/trusted-types-policy.ts`), lazyParts(root), minifyTemplates()];
}

/** A second minifier, of another make, finds some two per cent more. */
async function shorten(file, preamble) {
  const { code } = await minify(await readFile(file, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
    format: { comments: /^!|@license/, preamble },
  });
  await writeFile(file, code);
}
