// Copies the pages, and beside them the one folder of the embed: what a partner agency does, and all of it. The sample
// calendar of recurring meetings is the one that tests and stories read, too.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const recurring = fileURLToPath(import.meta.resolve('@otr-elements/fixtures/calendar-recurring.ics'));
const embed = dirname(fileURLToPath(import.meta.resolve('@otr-elements/embed/integrity.json')));

await rm('dist', { recursive: true, force: true });
await cp('src', 'dist', { recursive: true });
await cp(recurring, 'dist/recurring-events.ics');
await cp(embed, 'dist/otr', { recursive: true });
await writeFile('dist/audit.html', inAuditMode(await readFile('src/index.html', 'utf8')));

/** The whole office page once more, for testers: its elements draw themselves where page checkers look. */
function inAuditMode(page) {
  return page
    .replace('<html lang="en">', '<html lang="en" data-otr-audit>')
    .replace('<title>Office of Trade Relations', '$&, in audit mode');
}
