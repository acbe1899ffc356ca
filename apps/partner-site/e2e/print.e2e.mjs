import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const prepare = (page) => page.clock.setFixedTime('2026-01-10T16:00:00Z');

describe('a calendar on paper', () => {
  it(
    'is a list of the month with all details and the addresses of links, and on screen a month again',
    site.visiting('index.html', { prepare }, async (visit) => {
      const calendar = visit.calendar();
      await calendar.locator('table').waitFor();
      await visit.page.emulateMedia({ media: 'print' });
      const item = calendar.locator('.item', { hasText: 'Forced Labor Portal training, session 1' });
      await item.waitFor();
      assert.equal(await calendar.locator('table').count(), 0);
      assert.ok(await item.getByText('How this is known').isVisible());
      const link = item.getByRole('link', { name: 'www.ghy.com' });
      const address = await link.evaluate((element) => window.getComputedStyle(element, '::after').content);
      assert.match(address, /https:\/\/www\.ghy\.com\//);
      for (const name of ['Today', 'Add to calendar (.ics)']) {
        assert.equal(await calendar.getByRole('button', { name }).first().isVisible(), false, name);
      }
      await visit.page.emulateMedia({ media: 'screen' });
      await calendar.locator('table').waitFor();
    }),
  );

  it(
    'is so when the browser prints',
    site.visiting('index.html', { prepare, bypassCSP: true }, async (visit) => {
      await visit.calendar().locator('table').waitFor();
      await visit.page.evaluate(() => {
        const calendar = document.querySelector('otr-event-calendar');
        window.matchMedia('print').addEventListener('change', async ({ matches }) => {
          await calendar.updateComplete;
          if (matches) window.printed = calendar.shadowRoot.querySelectorAll('.item').length;
        });
      });
      await visit.page.pdf();
      assert.ok((await visit.page.evaluate(() => window.printed)) >= 3);
    }),
  );
});
