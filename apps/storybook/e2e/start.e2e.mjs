import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const INTEGRITY = fileURLToPath(new URL('../../../packages/embed/dist/integrity.json', import.meta.url));
const CALENDAR_HASH = JSON.parse(readFileSync(INTEGRITY, 'utf8'))['otr-event-calendar.js'];

/** Chromium puts a space where the hidden half of a name begins. */
const COPY = /^Copy ?: Where the widget should be$/;

const PERMISSIONS = { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1300, height: 900 } };

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

/** The pages that are ours, inside the whole of Storybook. */
const preview = (page) => page.frameLocator('#storybook-preview-iframe');

/** The page around the element, once it is such as it was chosen. */
const shown = (page, { theme, language, host }) =>
  preview(page).locator(`.canvas[data-theme='${theme}'] > .host-page[data-host='${host}'][lang='${language}']`);

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

const assertEmbed = (text) => {
  assert.ok(text.includes(`integrity="${CALENDAR_HASH}"`), text);
  assert.ok(text.includes('<otr-event-calendar>'), text);
};

describe('from the start page', { concurrency: 1 }, () => {
  it(
    'any state opens in three clicks of the mouse, in the theme, language and page that were chosen, and its embed is copied',
    { timeout: 120_000 },
    site.visiting('', PERMISSIONS, async ({ page, thirdPartyRequests }) => {
      await preview(page).getByLabel('Dark, Español', { exact: true }).click();
      await preview(page).getByLabel('Bootstrap', { exact: true }).click();
      await preview(page).getByRole('link', { name: 'Changed events', exact: true }).click();
      const host = shown(page, { theme: 'dark', language: 'es', host: 'bootstrap' });
      await host.getByText('Cancelado').first().waitFor();

      await page.getByRole('link', { name: 'Code' }).first().click();
      await preview(page).getByRole('button', { name: COPY }).first().click();
      await preview(page).getByText('Copied: Where the widget should be').waitFor();
      assertEmbed(await copied(page));
      assert.deepEqual(thirdPartyRequests, []);
    }),
  );

  it(
    'states of one kind stand together, and each element is seen',
    { timeout: 120_000 },
    site.visiting('iframe.html?id=start--docs&viewMode=docs', PERMISSIONS, async ({ page }) => {
      const calendar = page.getByRole('region', { name: 'Event calendar', exact: true });
      const group = calendar.locator('.doc-group', {
        has: page.getByRole('heading', { name: 'No events', exact: true }),
      });
      await group.getByRole('link', { name: 'Month without events', exact: true }).waitFor();
      assert.equal(await group.getByRole('link', { name: 'Month', exact: true }).count(), 0);
      for (const words of [
        'March 2026',
        'Sample summit',
        'Sample Advisory Committee (SAC)',
        'Regulatory fairness contact',
      ])
        await page.locator('.doc-thumb').getByText(words).first().waitFor();
    }),
  );

  it(
    'any state is opened and its embed copied by keyboard',
    { timeout: 120_000 },
    site.visiting('iframe.html?id=start--docs&viewMode=docs', PERMISSIONS, async ({ page }) => {
      const pressOn = async (target, ...keys) => {
        await tabTo(page, target);
        for (const key of keys) await page.keyboard.press(key);
      };
      await page.getByRole('link', { name: 'Month', exact: true }).waitFor();
      await pressOn(page.getByLabel('Light, English', { exact: true }), 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await pressOn(page.getByLabel('Bare page'), 'ArrowRight');
      await pressOn(page.getByRole('link', { name: 'Month', exact: true }), 'Enter');
      await shown(page, { theme: 'dark', language: 'en', host: 'uswds' }).getByRole('grid').waitFor();

      await page.goto(new URL('iframe.html?id=elements-event-calendar--code&viewMode=docs', page.url()).href);
      const copy = page.getByRole('button', { name: COPY }).first();
      await copy.waitFor();
      await pressOn(copy, 'Enter');
      await page.getByText('Copied: Where the widget should be').waitFor();
      assertEmbed(await copied(page));
    }),
  );
});

/** Goes on by Tab until something has the focus. */
async function tabTo(page, target) {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let count = 0; count < 150; count++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not come to ${target}.`);
}
