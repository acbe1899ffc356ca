import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const manifest = fileURLToPath(import.meta.resolve('@otr-elements/embed/package.json'));
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

export default defineConfig({
  // Works from any path.
  base: './',
  logLevel: 'warn',
  define: { EMBED_VERSION: JSON.stringify(version) },
  build: {
    target: 'es2022',
    // The policy of the page allows no inline script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'preview.html'] },
  },
});
