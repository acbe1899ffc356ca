// Builds the page, and puts beside it the folder of the embed, which the preview shows, and the hostile styles of the partner site.
import { cp } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const fileOf = (name) => fileURLToPath(import.meta.resolve(name));

await build();
await cp(dirname(fileOf('@otr-elements/embed/integrity.json')), 'dist/otr', { recursive: true });
await cp(fileOf('@otr-elements/partner-site/hostile.css'), 'dist/hostile.css');
