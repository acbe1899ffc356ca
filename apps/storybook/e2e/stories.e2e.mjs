import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${DIST}/index.json`, 'utf8'));
const STORIES = Object.values(entries).filter(({ type }) => type === 'story');

/** A story is a part of a page: it has no landmarks and no heading of the first level. */
const OF_WHOLE_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** What the toolbars choose, one after the other. */
const CHOICES = [
  {},
  { theme: 'dark' },
  { theme: 'light', language: 'es', width: '280' },
  { language: 'en', width: 'full', direction: 'rtl' },
];

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

describe('each story', { concurrency: 2 }, () => {
  for (const { id, title, name } of STORIES) {
    it(`${title}, ${name}: passes axe in every theme, narrow and right to left, and asks nobody else`, async () => {
      // The accessibility addon would run the same engine at the same time.
      const address = `iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
      const visit = await site.visit(address, { bypassCSP: true, viewport: { width: 900, height: 1000 } });
      try {
        await visit.page.locator('#storybook-root *').first().waitFor({ state: 'attached' });
        for (const globals of CHOICES) {
          await visit.page.evaluate(choose, globals);
          await visit.page.waitForTimeout(300);
          assert.deepEqual(await visit.axe(OF_WHOLE_PAGES), [], JSON.stringify(globals));
        }
        assert.deepEqual(visit.thirdPartyRequests, []);
      } finally {
        await visit.close();
      }
    });
  }
});

/** Runs in the page: what the toolbar does. */
function choose(globals) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
}
