import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const visiting = site.visiting.bind(site);

const PAGES = ['index.html', 'espanol.html', 'dark.html', 'narrow.html', 'hostile.html'];
/** What the pages leave to their visitors' systems. */
const MODES = [{ colorScheme: 'dark' }, { forcedColors: 'active' }];
const WIDGETS = ['otr-program-card', 'otr-event-calendar', 'otr-committee-panel', 'otr-fairness-contact-badge'];

for (const path of PAGES) {
  describe(`${path}, with all four widgets`, () => {
    it(
      'shows each with its data, asks once for each document, and keeps to its Content-Security-Policy',
      visiting(path, {}, async (visit) => {
        await allShown(visit);
        const asked = visit.requests.filter((url) => url.includes('/content/')).map((url) => url.replace(/.*\//, ''));
        assert.deepEqual(asked.sort(), ['committees.json', 'events.json', 'fairness.json', 'programs.json']);
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(visit.thirdPartyRequests, []);
        assert.deepEqual(visit.errors, []);
        assert.deepEqual(visit.warnings, []);
      }),
    );

    it(
      'fits a phone of 320 pixels',
      visiting(path, { viewport: { width: 320, height: 640 } }, async (visit) => {
        await allShown(visit);
        if (path !== 'hostile.html') assert.equal(await visit.overflow(), 0);
        for (const widget of WIDGETS) {
          const width = await visit.page
            .locator(widget)
            .first()
            .evaluate((element) => element.shadowRoot.querySelector('.root').scrollWidth);
          assert.ok(width > 100 && width <= 320, `${widget} is ${width} pixels wide`);
        }
      }),
    );

    if (path !== 'hostile.html') {
      for (const options of [{ colorScheme: 'light' }, ...(path === 'index.html' ? MODES : [])]) {
        it(
          `passes axe, ${Object.values(options)[0]}`,
          visiting(path, { ...options, bypassCSP: true }, async (visit) => {
            await allShown(visit);
            assert.deepEqual(await visit.axe(), []);
          }),
        );
      }
    }

    it(
      'can be read with JavaScript off',
      visiting(path, { javaScriptEnabled: false }, async (visit) => {
        for (const widget of WIDGETS) {
          const element = visit.page.locator(widget).first();
          assert.ok((await element.innerText()).trim().length > 10, `${widget} says nothing`);
          assert.ok(await element.locator('a').first().isVisible(), `${widget} leads nowhere`);
        }
      }),
    );
  });
}

describe('the whole page of the office', () => {
  it(
    'has one outline of headings, from the page down into the widgets',
    visiting('index.html', {}, async (visit) => {
      await allShown(visit);
      const levels = await visit.page.evaluate(() => {
        const found = [];
        const walk = (root) => {
          for (const element of root.children) {
            if (/^H[1-6]$/.test(element.tagName) && element.checkVisibility()) found.push(Number(element.tagName[1]));
            walk(element.shadowRoot ?? element);
          }
        };
        walk(globalThis.document.body);
        return found;
      });
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [at, level] of levels.slice(1).entries()) {
        assert.ok(level <= levels[at] + 1, `a heading of level ${level} follows one of ${levels[at]}: ${levels}`);
      }
    }),
  );

  it(
    'gives each program a link in its heading that the whole card follows',
    visiting('index.html', {}, async (visit) => {
      await allShown(visit);
      const links = await visit.page.locator('otr-program-card :is(h3) a').evaluateAll((all) => all.map((a) => a.href));
      assert.ok(links.length >= 3, String(links));
    }),
  );

  it(
    'dials what it shows',
    visiting('index.html', {}, async (visit) => {
      await allShown(visit);
      const numbers = await visit.page
        .locator('otr-fairness-contact-badge .root a[href^="tel:"]')
        .evaluateAll((all) => all.map((a) => `${a.textContent.trim()} ${a.getAttribute('href')}`));
      for (const number of [
        '202-344-1440 tel:+12023441440',
        '1-888-REG-FAIR (1-888-734-3247) tel:+18887343247',
        'TTY or relay service\u00a01-800-877-8339 tel:+18008778339',
      ]) {
        assert.ok(numbers.includes(number), `${number} among ${numbers.join(', ')}`);
      }
    }),
  );

  it(
    'speaks Spanish in every widget on the Spanish page',
    visiting('espanol.html', {}, async (visit) => {
      await allShown(visit);
      for (const widget of WIDGETS) {
        const languages = await visit.page
          .locator(`${widget} .root`)
          .evaluateAll((roots) => roots.map((root) => root.lang));
        assert.ok(languages.length > 0 && languages.every((lang) => lang === 'es'), `${widget}: ${languages}`);
      }
      assert.match(await visit.page.locator('otr-program-card .when').first().innerText(), /Sin fecha|Última/);
    }),
  );

  it(
    'shows English text as English on the Spanish page',
    visiting('espanol.html', {}, async (visit) => {
      await allShown(visit);
      const title = visit.page.locator('otr-committee-panel .title').first();
      const language = await title.evaluate((heading) => {
        const said = heading.querySelector('[lang]') ?? heading.closest('[lang]');
        return said?.lang;
      });
      assert.equal(language, 'en');
      const root = await visit.page
        .locator('otr-committee-panel .root')
        .first()
        .evaluate((element) => element.lang);
      assert.equal(root, 'es');
    }),
  );
});

/** Waits until each widget shows its data. */
async function allShown(visit) {
  await visit.page.locator('otr-program-card .when').first().waitFor();
  await visit.page.locator('otr-event-calendar .root :is(.period, .item)').first().waitFor();
  await visit.page.locator('otr-committee-panel .title').first().waitFor();
  await visit.page.locator('otr-committee-panel dl').first().waitFor();
  await visit.page.locator('otr-fairness-contact-badge .root a[href^="tel:"]').first().waitFor();
}
