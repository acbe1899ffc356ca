// Copies the pages, and beside them the one folder of the embed: what a partner agency does, and all of it.
import { cp, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const embed = dirname(fileURLToPath(import.meta.resolve('@otr-elements/embed/integrity.json')));

await rm('dist', { recursive: true, force: true });
await cp('src', 'dist', { recursive: true });
await cp(embed, 'dist/otr', { recursive: true });
