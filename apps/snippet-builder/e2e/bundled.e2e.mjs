import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { SHOWN } from './builder.harness.mjs';
import { Copyist } from './copied.harness.mjs';
import { FreshPages, waitShown } from './fresh-page.harness.mjs';

/** Where a bundler finds the packages that a site would have installed. */
const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** What a site has around what it pastes, by form. */
const SITES = {
  npm: ({ module, page }) => ({ files: { 'main.js': module }, page }),
  react: ({ component }) => ({
    files: {
      'component.tsx': component,
      'main.js': `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { OfficeOfTradeRelations } from './component.tsx';
createRoot(document.querySelector('main')).render(createElement(OfficeOfTradeRelations));`,
    },
  }),
  vue: ({ component, config }) => ({
    files: {
      'component.vue': component,
      'main.js': `import { createApp } from 'vue';
import Component from './component.vue';
createApp(Component).mount('main');`,
    },
    plugins: [new Function('vue', `return ${config}`)(vue)],
  }),
};

const fresh = new FreshPages();
const copyist = new Copyist();
let work;
before(async () => {
  work = await mkdtemp(join(MODULES, '.bundled-'));
  await fresh.start();
  await copyist.start('/otr/');
});
after(async () => {
  await copyist.stop();
  await fresh.stop();
  await rm(work, { recursive: true });
});

for (const [form, siteOf] of Object.entries(SITES)) {
  describe(`what is copied for ${form} is bundled, and shows its widget under the policy that is named`, () => {
    for (const widget of Object.keys(SHOWN)) {
      it(`${widget}, with Trusted Types enforced`, async () => {
        const parts = await copyist.copy(`widget=${widget}&form=${form}&heading=3&content=link`);
        assert.equal(parts.install, `npm install @otr-elements/${widget.replace(/s$/, '')}`);
        const name = `${form}-${widget}`;
        await bundle(name, siteOf(parts));
        const policy = `${parts.policy} ${parts['policy-conditional']} require-trusted-types-for 'script';`;
        const visit = await fresh.openPath(`${name}/index.html`, policy);
        try {
          await waitShown(visit, visit.page.locator(SHOWN[widget]));
          const element = visit.page.locator(`otr-${widget}`).first();
          assert.equal(await element.evaluate(({ heading }) => heading), '3');
          assert.deepEqual(await visit.violations(), []);
          assert.deepEqual([...visit.errors, ...visit.warnings], []);
        } finally {
          await visit.close();
        }
      });
    }
  });
}

/** Builds a site with Vite, as it comes, into a folder of the agency's website. */
async function bundle(name, { files, page = '', plugins = [] }) {
  const root = join(work, name);
  await mkdir(root);
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
  await writeFile(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title></head>
<body><main>${page}</main><script type="module" src="main.js"></script></body></html>`,
  );
  await build({
    root,
    configFile: false,
    // The directive `use client` is for servers.
    logLevel: 'error',
    base: './',
    plugins,
    // A package takes the framework of the site that installs it.
    resolve: { dedupe: ['react', 'vue'] },
    build: { outDir: join(fresh.siteFolder, name), emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
}
