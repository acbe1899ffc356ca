import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const PAGE = 'programs.html';

/** Waits until the last card of the page, which is in Spanish, has its dates. */
const untilShown = (visit) => visit.page.getByText('Última edición').waitFor();

const visiting = (options, test) => site.visiting(PAGE, options, test);

describe('the page of programs', () => {
  it(
    'keeps to a strict policy, asks nobody else, and asks for each document once',
    visiting({}, async (visit) => {
      await untilShown(visit);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.thirdPartyRequests, []);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.warnings, []);
      assert.equal(visit.requests.filter((url) => /(events|programs)\.json$/.test(url)).length, 2);
    }),
  );

  for (const colorScheme of ['light', 'dark']) {
    it(
      `passes axe, ${colorScheme}, and fits a phone of 320 pixels`,
      visiting({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } }, async (visit) => {
        await untilShown(visit);
        assert.deepEqual(await visit.axe(), []);
        assert.equal(await visit.overflow(), 0);
      }),
    );
  }

  it(
    'is readable without scripts',
    visiting({ javaScriptEnabled: false }, async (visit) => {
      const text = await visit.page.locator('otr-program-cards').first().innerText();
      assert.match(text, /Trade Symposium[^]*Trade Week[^]*Webinars/);
    }),
  );

  it(
    'tells search engines of each program once',
    visiting({}, async (visit) => {
      await untilShown(visit);
      await visit.page.waitForFunction(
        () => document.querySelectorAll('script[type="application/ld+json"]').length === 3,
      );
      const blocks = await visit.page.locator('script[type="application/ld+json"]').allTextContents();
      const names = blocks.flatMap((block) => JSON.parse(block)['@graph'].map(({ name }) => name));
      assert.deepEqual(names.sort(), ['Trade Symposium', 'Trade Week', 'Webinars']);
    }),
  );
});
