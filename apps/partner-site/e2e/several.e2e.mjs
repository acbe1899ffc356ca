import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

/** The page of two feeds, visited on a day in October. */
const visiting = (test, { prepare, ...options } = {}) =>
  site.visiting(
    'several.html',
    {
      prepare: async (page) => {
        await page.clock.setFixedTime('2026-10-27T16:00:00Z');
        await prepare?.(page);
      },
      ...options,
    },
    test,
  );

const WEEKLY = 'Sample: Weekly trade call';

describe('a calendar of several feeds', () => {
  it(
    'shows each event with its label and colour, under a strict policy',
    visiting(async (visit) => {
      const item = visit.calendar().locator('.item', { hasText: WEEKLY }).first();
      assert.equal((await item.locator('.source').innerText()).trim(), 'Sample meetings');
      const color = await item.locator('.swatch').evaluate((swatch) => getComputedStyle(swatch).backgroundColor);
      assert.equal(color, 'rgb(0, 100, 0)');
      await visit.calendar().getByRole('button', { name: 'Earlier events' }).click();
      await visit.calendar().locator('.source', { hasText: 'Office of Trade Relations' }).first().waitFor();
      assert.deepEqual([await visit.violations(), visit.errors, visit.warnings], [[], [], []]);
      assert.equal(await visit.overflow(), 0);
    }),
  );

  it(
    'names the feed that cannot be had, and shows it once it can',
    visiting(
      async (visit) => {
        const calendar = visit.calendar();
        const notice = calendar.locator('.notice', {
          hasText: 'Office of Trade Relations: The events could not be loaded',
        });
        await notice.waitFor();
        await calendar.locator('.item', { hasText: WEEKLY }).first().waitFor();
        await visit.page.unroute('**/content/events.ics');
        await notice.getByRole('button', { name: 'Try again' }).click();
        await notice.waitFor({ state: 'detached' });
        await calendar.getByRole('button', { name: 'Earlier events' }).click();
        await calendar.locator('.source', { hasText: 'Office of Trade Relations' }).first().waitFor();
      },
      { prepare: (page) => page.route('**/content/events.ics', (route) => route.fulfill({ status: 404 })) },
    ),
  );

  it(
    'has links to the feeds where scripts are off',
    visiting(
      async (visit) => {
        const links = visit.page.locator('otr-event-source a');
        assert.deepEqual(await links.allInnerTexts(), [
          'Events of the Office of Trade Relations (.ics)',
          'Sample meetings (.ics)',
        ]);
        assert.ok(await links.last().isVisible());
      },
      { javaScriptEnabled: false },
    ),
  );
});
