import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${DIST}/index.json`, 'utf8'));
const ENTRIES = Object.values(entries);

/** What each page waits for: the last thing that is drawn on it. */
const DRAWN = {
  Start: 'doc-start .doc-states a',
  'Design/Colours': 'doc-colors tbody tr',
  'Design/Type and space': 'doc-scales .doc-bar',
  'Design/Parts': 'doc-parts .doc-handles button',
  'Design/Match your site': 'doc-match .doc-picture',
  Overview: '.docblock-argstable',
  Accessibility: '.sbdocs-content table',
  Code: 'doc-code pre',
};

const OURS = ENTRIES.filter(({ type, title, name }) => type === 'docs' && (title in DRAWN || name in DRAWN));
const OVERVIEWS = ENTRIES.filter(({ type, name }) => type === 'docs' && name === 'Overview');
const LOOKS = [
  { viewport: { width: 1300, height: 900 } },
  { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
];

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

describe('each page of our own', { concurrency: 2 }, () => {
  it('is there', () => assert.equal(OURS.length, 17));

  for (const { id, title, name } of OURS) {
    for (const look of LOOKS) {
      it(
        `${title}, ${name}: passes axe at ${look.viewport.width} pixels, fits, and asks nobody else`,
        { timeout: 60_000 },
        site.visiting(`iframe.html?id=${id}&viewMode=docs`, { ...look, bypassCSP: true }, async (visit) => {
          await visit.page
            .locator(DRAWN[title] ?? DRAWN[name])
            .first()
            .waitFor();
          // Storybook makes the page of one landmark less than a whole page has.
          assert.deepEqual(await visit.axe(['landmark-one-main', 'region']), []);
          const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} pixels too wide`);
          assert.deepEqual(visit.thirdPartyRequests, []);
        }),
      );
    }
  }
});

describe('an overview', { concurrency: 2 }, () => {
  for (const { id, title } of OVERVIEWS) {
    it(
      `${title}: fits a window of 320 pixels, with its table of attributes`,
      { timeout: 60_000 },
      site.visiting(`iframe.html?id=${id}&viewMode=docs`, { viewport: { width: 320, height: 800 } }, async (visit) => {
        await visit.page.locator('.docblock-argstable').first().waitFor();
        assert.ok((await visit.overflow()) <= 0, `${await visit.overflow()} pixels too wide`);
      }),
    );
  }
});

describe('the side bar', () => {
  for (const [title, list] of Object.entries(Object.groupBy(ENTRIES, (entry) => entry.title))) {
    if (!title.startsWith('Elements/')) continue;
    it(`${title}: overview, playground, states, hosts, accessibility, code`, () => {
      const names = list.map(({ name }) => name);
      assert.deepEqual(names.slice(0, 2), ['Overview', 'Playground']);
      assert.deepEqual(names.slice(-3), ['Hosts', 'Accessibility', 'Code']);
    });
  }
});

describe('what a page shows', { concurrency: 2 }, () => {
  it(
    'Parts: a name that is chosen is outlined in the picture',
    { timeout: 60_000 },
    site.visiting('iframe.html?id=design-parts--docs&viewMode=docs', {}, async ({ page }) => {
      const toolbar = page.locator('otr-event-calendar').first().locator('[part=toolbar]');
      await toolbar.waitFor();
      await page.getByRole('button', { name: '::part(toolbar)' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^toolbar: outlined/).waitFor();
      assert.equal(await toolbar.evaluate((part) => getComputedStyle(part).outlineStyle), 'solid');
    }),
  );

  it(
    'Match your site: what is set is seen on every element, and is what is copied',
    { timeout: 60_000 },
    site.visiting('iframe.html?id=design-match-your-site--docs&viewMode=docs', {}, async ({ page }) => {
      const register = page.locator('otr-program-cards').locator('li.primary a').first();
      await register.waitFor();
      await page.getByLabel('Primary colour').fill('#5a1846');
      await page.locator('doc-match pre').waitFor();
      await page.waitForFunction(
        (link) => getComputedStyle(link).backgroundColor === 'rgb(90, 24, 70)',
        await register.elementHandle(),
      );
      assert.match(await page.locator('doc-match pre').textContent(), /--otr-color-primary: light-dark\(#5a1846, #/);
    }),
  );

  it(
    'a state: text at 200 %, the moment and the data that the toolbars name',
    { timeout: 60_000 },
    site.visiting(
      'iframe.html?id=elements-event-calendar--agenda&viewMode=story&globals=text:200;now:holiday;data:empty;a11y.manual:!true',
      {},
      async ({ page }) => {
        const calendar = page.locator('otr-event-calendar');
        await calendar.getByText('No events are listed.').waitFor();
        const root = calendar.locator('.root');
        assert.equal(await root.evaluate((element) => getComputedStyle(element).fontSize), '32px');
        assert.equal(await calendar.evaluate(({ now }) => now.toISOString().slice(0, 10)), '2026-11-26');
      },
    ),
  );

  it(
    'a state: reduced motion holds though the system does not ask for it',
    { timeout: 60_000 },
    site.visiting(
      'iframe.html?id=elements-program-card--playground&viewMode=story&globals=motion:reduced;a11y.manual:!true',
      { reducedMotion: 'no-preference' },
      async ({ page }) => {
        const root = page.locator('otr-program-card .root');
        await root.waitFor();
        assert.equal(await root.evaluate((element) => getComputedStyle(element).transitionProperty), 'none');
      },
    ),
  );

  it(
    'a state: high contrast is the style sheet of our tokens',
    { timeout: 60_000 },
    site.visiting(
      'iframe.html?id=elements-program-card--playground&viewMode=story&globals=theme:contrast-dark;a11y.manual:!true',
      {},
      async ({ page }) => {
        const card = page.locator('otr-program-card [part=card]');
        await card.waitFor();
        assert.equal(await card.evaluate((element) => getComputedStyle(element).color), 'rgb(255, 255, 255)');
      },
    ),
  );
});
