import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { assertAllFourShow, assertOneLineSaysWhatToAdd, strictPage } from '../../../scripts/strict-page.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const hashes = JSON.parse(await readFile(`${DIST}/otr/integrity.json`, 'utf8'));

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

/** The office page as the strictest server sends it, with our script held against its hash. */
const strictly = (script, policy) => ({
  prepare: (page) =>
    page.route('**/index.html', async (route) => {
      const response = await route.fetch();
      const html = strictPage(await response.text(), { src: `otr/${script}`, integrity: hashes[script] });
      await route.fulfill({ response, body: html, headers: { ...response.headers(), ...headersOf(policy) } });
    }),
});

const headersOf = (policy) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policy}`,
  ].join('; '),
  'integrity-policy': 'blocked-destinations=(script)',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
});

describe('under the strictest policy', () => {
  for (const script of ['otr-elements.js', 'otr-loader.js']) {
    it(
      `all four widgets show from ${script}, with no violation, also of what is loaded when it is asked for`,
      site.visiting('index.html', strictly(script, 'otr-lit'), assertAllFourShow),
    );
  }

  it(
    'the content in the tags stays where the policy has another name, and one line says what to add',
    site.visiting('index.html', strictly('otr-elements.js', 'another'), assertOneLineSaysWhatToAdd),
  );

  it(
    'a script without a hash is refused, and the content in the tags stays',
    site.visiting(
      'index.html',
      {
        prepare: (page) =>
          page.route('**/index.html', async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...response.headers(), ...headersOf('otr-lit') } });
          }),
      },
      async (visit) => {
        await visit.page.waitForFunction(() => globalThis.keepReports() ?? globalThis.violations.length > 0);
        assert.match((await visit.violations()).join(), /^integrity-violation .*otr-elements\.js/);
        assert.equal(await visit.page.evaluate(() => !!globalThis.customElements.get('otr-event-calendar')), false);
        assert.ok(await visit.page.locator('otr-event-calendar a').first().isVisible());
      },
    ),
  );
});
