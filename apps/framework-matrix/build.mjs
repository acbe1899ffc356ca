// Builds the page of each sample for each column, as a site with Vite is built. Node's arguments name some of them.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { FIRST } from './harness/state.js';
import { SAMPLES } from './samples.mjs';

// In their builds for developers frameworks say what else they pass over, above all in hydration.
process.env.NODE_ENV = 'development';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist`;
const chosen = process.argv.slice(2);
const watch = await readFile(`${root}harness/watch.js`, 'utf8');

await cp(`${root}public`, dist, { recursive: true });
for (const sample of SAMPLES) {
  if (!chosen.length || chosen.includes(sample.folder)) await buildSample(sample);
}

async function buildSample({ folder, files: [client, server], columns, ...options }) {
  const began = Date.now();
  const out = `${dist}/${folder}`;
  await rm(out, { recursive: true, force: true });
  await bundle(options, { input: `${root}samples/${folder}/${client}`, out, file: 'client.js' });
  await bundle(options, {
    input: `${root}samples/${folder}/${server}`,
    out: `${out}/server`,
    file: 'server.mjs',
    isServer: true,
  });
  const { render, head = '', isWholeBody = false } = await import(pathToFileURL(`${out}/server/server.mjs`).href);
  await mkdir(out, { recursive: true });
  for (const column of columns) {
    const drawn = column === 'server' ? await render(FIRST) : '';
    const body = drawn && isWholeBody ? drawn : `<div id="app">${drawn}</div>`;
    await writeFile(`${out}/${column}.html`, pageOf({ folder, column, head, body }));
  }
  console.log(`${folder}: ${Date.now() - began} ms`);
}

function bundle({ plugins = [], oxc }, { input, out, file, isServer = false }) {
  return build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'development',
    plugins,
    oxc,
    define: { 'process.env.NODE_ENV': '"development"' },
    // The modules of our elements find the same copy of a framework as the page.
    resolve: { dedupe: ['react', 'react-dom', 'preact', 'vue', 'svelte', 'solid-js', 'lit'] },
    ssr: { external: true },
    build: {
      ssr: isServer,
      outDir: out,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: { input, output: { entryFileNames: file } },
    },
  });
}

function pageOf({ folder, column, head, body }) {
  return `<!doctype html>
<html lang="en" data-column="${column}">
  <head>
    <meta charset="utf-8" />
    <title>${folder}: ${column}</title>
    <link rel="icon" href="data:," />
    <script>${watch}</script>
    ${head}
    <script type="module" src="client.js"></script>
  </head>
  <body>${body}</body>
</html>
`;
}
