import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const PAGE = 'committees.html';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const visiting = site.visiting.bind(site);

const panelOf = (visit, index = 0) => visit.page.locator('otr-committee-panel').nth(index);

describe('the page of committees', () => {
  it(
    'keeps to its Content-Security-Policy, asks nobody else, and asks for each document once',
    visiting(PAGE, {}, async (visit) => {
      await panelOf(visit).locator('.next').waitFor();
      await panelOf(visit, 1).locator('.section').first().waitFor();
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.thirdPartyRequests, []);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.warnings, []);
      assert.equal(visit.requests.filter((url) => url.endsWith('.json')).length, 2);
    }),
  );

  it(
    'fits a phone of 320 pixels with every section open',
    visiting(PAGE, { viewport: { width: 320, height: 640 } }, async (visit) => {
      await panelOf(visit).locator('.next').waitFor();
      await panelOf(visit).evaluate((panel) => {
        for (const details of panel.shadowRoot.querySelectorAll('details')) details.open = true;
      });
      assert.equal(await visit.overflow(), 0);
    }),
  );

  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    it(
      `passes axe in each section, ${Object.values(options)[0]}`,
      visiting(PAGE, { ...options, bypassCSP: true }, async (visit) => {
        await panelOf(visit).locator('.next').waitFor();
        const tabs = panelOf(visit).locator('[role=tab]');
        for (const tab of await tabs.all()) {
          await tab.click();
          assert.deepEqual(await visit.axe(), []);
        }
      }),
    );
  }

  it(
    'shows what stands in the tags without scripts',
    visiting(PAGE, { javaScriptEnabled: false }, async (visit) => {
      await visit.page.getByRole('heading', { name: 'User Fee Advisory Committee (UFAC)' }).waitFor();
    }),
  );

  it(
    'prints every section, and no controls',
    visiting(PAGE, {}, async (visit) => {
      await panelOf(visit).locator('.next').waitFor();
      await visit.page.emulateMedia({ media: 'print' });
      const panel = panelOf(visit);
      assert.equal(await panel.locator('[role=tablist]').isVisible(), false);
      for (const section of await panel.locator('.section').all()) assert.equal(await section.isVisible(), true);
      await panel.locator('.year .when').first().waitFor({ state: 'visible' });
    }),
  );

  it(
    'opens the section that its address names, and shows it',
    visiting(`${PAGE}#coac-charter`, {}, async (visit) => {
      await panelOf(visit).locator('#charter:not(.off)').waitFor({ state: 'visible' });
      await visit.page.waitForFunction(() => window.scrollY > 0);
    }),
  );
});
