// Serves what `npm run build` has built, on this machine only, and prints where.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './serve-folder.mjs';

const SITES = [
  { name: 'Partner site', folder: 'apps/partner-site/dist', port: 4310 },
  { name: 'Storybook', folder: 'apps/storybook/dist', port: 4311 },
  { name: 'Snippet builder', folder: 'apps/snippet-builder/dist', port: 4312 },
];

const root = fileURLToPath(new URL('..', import.meta.url));
for (const { name, folder, port } of SITES) {
  if (!existsSync(`${root}${folder}`)) {
    console.error(`${folder} is missing: run "npm start", which builds it first.`);
    process.exit(1);
  }
  const { address } = await serveFolder(`${root}${folder}`, port);
  console.log(`${name}: ${address}`);
}
console.log('Press Ctrl+C to stop.');
