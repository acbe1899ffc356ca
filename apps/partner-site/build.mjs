// Copies the pages, and beside them the one folder of the embed: what a partner agency does, and all of it. The sample
// calendar of recurring meetings is the one that tests and stories read, too.
import { cp, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const recurring = fileURLToPath(import.meta.resolve('@otr-elements/fixtures/calendar-recurring.ics'));
const embed = dirname(fileURLToPath(import.meta.resolve('@otr-elements/embed/integrity.json')));

await rm('dist', { recursive: true, force: true });
await cp('src', 'dist', { recursive: true });
await cp(recurring, 'dist/recurring-events.ics');
await cp(embed, 'dist/otr', { recursive: true });
