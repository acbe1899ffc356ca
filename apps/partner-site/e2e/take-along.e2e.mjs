import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

/** The partner's home page, and its calendar of the published events. */
const visiting = (test, options = {}) => site.visiting('index.html', options, test);

describe('events to take along', () => {
  it(
    'are those that the visitor found, as one file',
    visiting(async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('searchbox', { name: 'Search' }).fill('COAC public');
      const button = calendar.getByRole('button', { name: /^Add these [\d,]+ events \(\.ics\)$/ });
      const count = Number((await button.innerText()).replace(/\D/g, ''));
      const lines = await downloaded(visit, button);
      const summaries = lines.filter((line) => line.startsWith('SUMMARY:'));
      assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, count);
      assert.ok(count > 1 && summaries.length === count);
      await calendar.getByRole('button', { name: 'Show all events' }).click();
      const all = await downloaded(visit, calendar.getByRole('button', { name: /^Add all [\d,]+ events \(\.ics\)$/ }));
      assert.ok(all.filter((line) => line === 'BEGIN:VEVENT').length > count);
      assert.deepEqual([await visit.violations(), visit.errors, visit.warnings], [[], [], []]);
    }),
  );

  it(
    'are subscribed to at the file beside the script, which is there; no other host is asked of it',
    visiting(
      async (visit) => {
        const calendar = visit.calendar();
        await calendar.locator('summary', { hasText: 'Subscribe' }).click();
        const field = calendar.getByRole('textbox', { name: 'Address of the calendar' });
        const address = await field.inputValue();
        assert.equal(address, new URL('otr/content/events.ics', visit.page.url()).href);
        const file = await visit.page.request.get(address);
        assert.match(await file.text(), /^BEGIN:VCALENDAR\r\n/);
        const links = await calendar
          .locator('[part=subscribe] a')
          .evaluateAll((anchors) => anchors.map(({ href }) => href));
        assert.equal(links[0], address.replace('http:', 'webcal:'));
        assert.deepEqual(
          links.slice(1).map((link) => new URL(link).hostname),
          ['calendar.google.com', 'outlook.live.com', 'outlook.office.com'],
        );
        await calendar.getByRole('button', { name: 'Copy the address' }).click();
        await calendar.locator('[part=subscribe] [aria-live]', { hasText: 'Copied.' }).waitFor();
        assert.equal(await visit.page.evaluate('navigator.clipboard.readText()'), address);
        assert.deepEqual(visit.thirdPartyRequests, []);
        assert.deepEqual([await visit.violations(), visit.errors, visit.warnings], [[], [], []]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  );
});

/** The unfolded lines of the file that a button gives. */
async function downloaded(visit, button) {
  const download = visit.page.waitForEvent('download');
  await button.click();
  const text = await readFile(await (await download).path(), 'utf8');
  return text.replaceAll('\r\n ', '').split('\r\n');
}
