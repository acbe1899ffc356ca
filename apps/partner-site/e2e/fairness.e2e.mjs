import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const PAGE = 'fairness.html';
const EXTRAS = fileURLToPath(new URL('../dist/otr/otr-fairness-contact-badge-extras.js', import.meta.url));

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const visiting = site.visiting.bind(site);
const card = ({ page }) => page.locator('otr-fairness-contact-badge').first();
const qrButton = (visit) => card(visit).getByRole('button', { name: 'QR code for SBA' });

describe('the fairness contact on a partner’s page', () => {
  it(
    'keeps to its Content-Security-Policy, asks nobody else, and for its content once',
    visiting(PAGE, {}, async (visit) => {
      await card(visit).locator('.contact').first().waitFor();
      await qrButton(visit).click();
      await card(visit).locator('.qr').waitFor();
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.thirdPartyRequests, []);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.warnings, []);
      assert.equal(visit.requests.filter((url) => url.endsWith('fairness.json')).length, 1);
    }),
  );

  it(
    'loads cards and codes only when a visitor asks for them',
    visiting(PAGE, {}, async (visit) => {
      await card(visit).locator('.contact').first().waitFor();
      const extras = () => visit.requests.filter((url) => url.includes('-extras')).length;
      assert.equal(extras(), 0);
      await qrButton(visit).click();
      await card(visit).locator('.qr').waitFor();
      assert.ok(extras() > 0);
    }),
  );

  it(
    'hands out a contact card',
    visiting(PAGE, {}, async (visit) => {
      const download = visit.page.waitForEvent('download');
      await card(visit).getByRole('button', { name: 'Save contact (.vcf) for SBA' }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), 'SBA-Office-of-the-National-Ombudsman.vcf');
      assert.match(await readFile(await file.path(), 'utf8'), /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    }),
  );

  it(
    'runs no second file that is not what it was, and says so',
    visiting(
      PAGE,
      {
        prepare: async (page) => {
          const body = `${await readFile(EXTRAS, 'utf8')}\nglobalThis.wasRun = true;`;
          await page.route('**/*-extras.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
        },
      },
      async (visit) => {
        await qrButton(visit).click();
        await card(visit).locator('.said', { hasText: 'This part could not be loaded.' }).waitFor();
        assert.equal(await visit.page.evaluate(() => globalThis.wasRun), undefined);
        assert.equal(await card(visit).locator('.qr').count(), 0);
      },
    ),
  );

  it(
    'is there without JavaScript',
    visiting(PAGE, { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole('link', { name: '1-888-REG-FAIR (1-888-734-3247)' }).first().waitFor();
      assert.equal(await page.locator('a[href^="tel:"]:visible').count(), 5);
    }),
  );

  for (const colorScheme of ['light', 'dark']) {
    it(
      `passes axe, ${colorScheme}, with a code and a region`,
      visiting(PAGE, { colorScheme, bypassCSP: true }, async (visit) => {
        await card(visit).locator('select').selectOption('GU');
        await qrButton(visit).click();
        await card(visit).locator('.qr').waitFor();
        assert.match(await card(visit).locator('.finder [aria-live]').innerText(), /Region IX/);
        assert.deepEqual(await visit.axe(), []);
      }),
    );
  }

  it(
    'fits a phone of 320 pixels',
    visiting(PAGE, { viewport: { width: 320, height: 640 } }, async (visit) => {
      await card(visit).locator('.contact').first().waitFor();
      assert.equal(await visit.overflow(), 0);
    }),
  );
});
