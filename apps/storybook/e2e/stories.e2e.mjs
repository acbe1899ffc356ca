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
  { theme: 'light', language: 'en', width: 'full', direction: 'auto' },
  { theme: 'dark' },
  { theme: 'light', language: 'es', width: '280' },
  { language: 'en', width: 'full', direction: 'rtl' },
  { direction: 'auto', tree: 'audit' },
];

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

// A page for each element, which goes from story to story as a designer does; two at a time.
describe('each story', { concurrency: 2 }, () => {
  for (const [title, stories] of Object.entries(Object.groupBy(STORIES, (story) => story.title))) {
    describe(title, { concurrency: 1 }, () => {
      let visit;
      before(async () => {
        // The accessibility addon would run the same engine at the same time.
        const address = `iframe.html?id=${stories[0].id}&viewMode=story&globals=a11y.manual:!true`;
        visit = await site.visit(address, { bypassCSP: true, viewport: { width: 900, height: 1000 } });
        await visit.page.locator('#storybook-root *').first().waitFor({ state: 'attached' });
      });
      after(() => visit?.close());

      for (const { id, name } of stories) {
        it(
          `${name}: passes axe in every theme, narrow and right to left, and asks nobody else`,
          { timeout: 60_000 },
          async () => {
            if (id !== stories[0].id) await visit.page.evaluate(show, id);
            for (const globals of CHOICES) {
              await visit.page.evaluate(choose, globals);
              await visit.page.waitForTimeout(300);
              assert.deepEqual(await visit.axe(OF_WHOLE_PAGES), [], JSON.stringify(globals));
            }
            assert.deepEqual(visit.thirdPartyRequests, []);
          },
        );
      }
    });
  }
});

/** Runs in the page: what a choice in the side bar does. */
function show(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    channel.on('storyRendered', (id) => id === storyId && resolve());
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in the page: what the toolbar does. */
function choose(globals) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
}
