import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { guardLitPolicy } from './guard-lit-policy.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds one entry of src/ into one self-contained minified module of dist/, licences kept. */
export async function bundle(name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [guardLitPolicy(`${root}src/trusted-types-policy.ts`), minifyTemplates()],
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
}
