import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builder, copyAll, previewShows, queryOf, SHOWN, visiting } from './builder.harness.mjs';

before(() => builder.start());
after(() => builder.stop());

describe('choosing', () => {
  it(
    'shows each widget in the preview, without a word in the console, a violation or a third party',
    visiting('', {}, async (visit, page) => {
      for (const widget of Object.keys(SHOWN)) {
        await page.locator(`[name="widget"][value="${widget}"]`).check();
        await previewShows(page, widget);
        assert.ok((await copyAll(page)).page.includes(`</otr-${widget}>`));
      }
      const frame = await page.locator('iframe').elementHandle();
      const inside = await (await frame.contentFrame()).evaluate(() => globalThis.violations);
      assert.deepEqual([...(await visit.violations()), ...inside], []);
      assert.deepEqual([...visit.errors, ...visit.warnings], []);
      assert.deepEqual(visit.thirdPartyRequests, []);
    }),
  );

  it(
    'takes the options to the preview, to the snippet and to the address; Back and Forward lead through them',
    visiting('', {}, async (visit, page) => {
      const calendar = page.frameLocator('iframe').locator('otr-event-calendar');
      await previewShows(page, 'event-calendar');
      await page.getByLabel('View', { exact: true }).selectOption({ label: 'List' });
      await page.getByLabel('COAC', { exact: true }).check();
      await page.getByLabel('Trade Week', { exact: true }).check();
      await page.getByLabel('Events on one page of the list').fill('2');
      await page.getByLabel('Events on one page of the list').press('Enter');
      await calendar.locator('.item').nth(1).waitFor();
      assert.equal(await calendar.locator('.item').count(), 2);
      const chosen = { view: 'agenda', program: 'coac trade-week', limit: '2' };
      assert.deepEqual(queryOf(page), chosen);
      assert.match(
        (await copyAll(page)).page,
        /<otr-event-calendar view="agenda" program="coac trade-week" limit="2">/,
      );

      await page.goBack();
      await page.goBack();
      await page.locator('#code-page', { hasText: 'view="agenda" program="coac">' }).waitFor();
      assert.equal(await page.getByLabel('Trade Week', { exact: true }).isChecked(), false);
      assert.equal(await page.getByLabel('Events on one page of the list').inputValue(), '');
      await page.frameLocator('iframe').locator('otr-event-calendar[program="coac"]:not([limit])').waitFor();
      await page.goForward();
      await page.goForward();
      await page.locator('#code-page', { hasText: 'limit="2"' }).waitFor();
      assert.equal(await page.getByLabel('Events on one page of the list').inputValue(), '2');

      await page.reload();
      await page.locator('#code-page', { hasText: 'limit="2"' }).waitFor();
      assert.deepEqual(queryOf(page), chosen);
      assert.deepEqual(visit.errors, []);
    }),
  );

  it(
    'says what of an address it cannot use, and what holds instead',
    visiting('theme=pink&limit=500&folder=javascript:alert(1)&nonsense=1', {}, async (visit, page) => {
      const told = page.locator('[role="status"] .problems');
      assert.equal(await told.locator('li').count(), 4);
      await told.getByText('“theme” is “pink”, which it does not take. “page” is used instead.').waitFor();
      await told.getByText('“nonsense” is nothing that this widget has. It is left out.').waitFor();
      const limit = page.getByLabel('Events on one page of the list');
      assert.equal(await limit.inputValue(), '500');
      assert.equal(await limit.getAttribute('aria-invalid'), 'true');
      const { page: snippet } = await copyAll(page);
      assert.ok(snippet.includes('src="https://agency.example.gov/otr/') && snippet.includes('<otr-event-calendar>'));
      await limit.fill('5');
      await limit.press('Enter');
      await page.locator('.problems li', { hasText: '500' }).waitFor({ state: 'detached' });
      assert.equal(await limit.getAttribute('aria-invalid'), 'false');
    }),
  );

  it(
    'asks no host that only an address names, until the visitor says so',
    visiting('source=own&src=https://feeds.example.gov/x.ics', {}, async (visit, page) => {
      await page.route('https://feeds.example.gov/**', (route) =>
        route.fulfill({
          contentType: 'text/calendar',
          headers: { 'access-control-allow-origin': '*' },
          body: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Asked for\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:One\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
        }),
      );
      await previewShows(page, 'event-calendar');
      assert.deepEqual(visit.thirdPartyRequests, []);
      await page.getByRole('button', { name: 'Load it in the preview' }).click();
      await page.frameLocator('iframe').getByRole('heading', { name: 'Asked for' }).waitFor();
      assert.deepEqual(visit.thirdPartyRequests, ['https://feeds.example.gov/x.ics']);
    }),
  );
});

describe('the pages of the preview', () => {
  const hosts = {
    light: { scheme: 'light', ground: 'rgb(255, 255, 255)' },
    dark: { scheme: 'dark', ground: 'rgb(28, 29, 31)' },
    narrow: { scheme: 'light', width: 280 },
    hostile: { transform: 'uppercase' },
  };
  for (const [host, expected] of Object.entries(hosts)) {
    it(
      `${host}: the widget shows, with its own styles`,
      visiting(`host=${host}&view=agenda&limit=2`, { colorScheme: 'light' }, async (visit, page) => {
        await previewShows(page, 'event-calendar');
        const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
        await frame.waitForFunction(
          () =>
            [...globalThis.document.styleSheets].length ===
            globalThis.document.querySelectorAll('link[rel="stylesheet"]').length,
        );
        const seen = await frame.evaluate(() => {
          const { document, getComputedStyle } = globalThis;
          const element = document.querySelector('otr-event-calendar');
          const root = element.shadowRoot.querySelector('.root');
          return {
            scheme: getComputedStyle(root).colorScheme,
            ground: getComputedStyle(document.body).backgroundColor,
            width: element.clientWidth,
            transform: getComputedStyle(document.querySelector('main')).textTransform,
            ofRoot: getComputedStyle(root).textTransform,
            violations: globalThis.violations,
          };
        });
        for (const [name, value] of Object.entries(expected)) assert.equal(seen[name], value, name);
        assert.equal(seen.ofRoot, 'none');
        assert.deepEqual(seen.violations, []);
        assert.deepEqual(visit.errors, []);
      }),
    );
  }
});

it(
  'can be used by keyboard alone, with the focus in sight',
  visiting('', {}, async (visit, page) => {
    await previewShows(page, 'event-calendar');
    const focused = () => page.evaluate(describeFocus);
    const tabTo = async (what) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const { name, outline } = await focused();
        if (name) assert.notEqual(outline, 'none', `no outline on ${name}`);
        if (name === what) return;
      }
      assert.fail(`Tab does not lead to ${what}.`);
    };
    await page.keyboard.press('Tab');
    assert.equal((await focused()).name, '#choices');
    await page.keyboard.press('Enter');
    await tabTo('widget');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.locator('#f-committee').waitFor();
    await tabTo('committee');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo('form');
    await page.keyboard.press('ArrowRight');
    await page.locator('#code-template').waitFor();
    assert.deepEqual(queryOf(page), { widget: 'committee-panel', committee: 'ufac', form: 'link' });
    await tabTo('copy page');
    await page.keyboard.press('Enter');
    const said = page.locator('#said[role="status"]', { hasText: 'Copied: Where the widget should be' });
    await said.waitFor();
    // The same words a second time are a change of the region, which is what makes them told again.
    const before = await said.textContent();
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => globalThis.document.querySelector('#said').textContent !== text, before);
    assert.match(await said.textContent(), /^Copied: Where the widget should be\s*$/);
    assert.equal((await focused()).name, 'copy page');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /embed\/committee-panel\.html\?committee=ufac"/);
  }),
);

it(
  'selects the text where the browser does not allow copying, and says so',
  visiting('', { permissions: [] }, async (visit, page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('button.copy').first().press('Enter');
    await page.locator('#said', { hasText: 'Your browser did not allow copying.' }).waitFor();
    assert.match(await page.evaluate(() => `${globalThis.getSelection()}`), /^<script type="module"/);
  }),
);

describe('axe finds nothing', () => {
  const cases = [
    ['light', '', { colorScheme: 'light' }],
    ['dark', 'form=frame&theme=dark', { colorScheme: 'dark' }],
    ['at 320 px', 'widget=program-cards&source=own&form=angular', { viewport: { width: 320, height: 800 } }],
    ['in Spanish', 'ui=es&widget=fairness-contact-badge&theme=pink', {}],
    ['in Spanish at 320 px, dark', 'ui=es&form=react', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }],
    ['in forced colours', 'widget=committee-panel', { forcedColors: 'active' }],
  ];
  for (const [name, query, options] of cases) {
    it(
      `${name}, and nothing is wider than the window, also right to left`,
      visiting(query, { bypassCSP: true, ...options }, async (visit, page) => {
        await page.locator('details summary').click();
        assert.deepEqual(await visit.axe(), []);
        assert.equal(await visit.overflow(), 0);
        await page.evaluate(() => (globalThis.document.documentElement.dir = 'rtl'));
        assert.equal(await visit.overflow(), 0);
        assert.equal(
          await page.evaluate(() => globalThis.document.documentElement.lang),
          query.includes('ui=es') ? 'es' : 'en',
        );
      }),
    );
  }
});

it(
  'the language of the page is changed by a link that keeps what is chosen',
  visiting('view=week&form=link', {}, async (visit, page) => {
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { level: 1, name: 'Generador de fragmentos' }).waitFor();
    assert.deepEqual(queryOf(page), { view: 'week', form: 'link', ui: 'es' });
    await page.locator('#code-page', { hasText: 'Eventos: Oficina de Relaciones Comerciales' }).waitFor();
    await page.frameLocator('iframe').locator('otr-event-calendar .root[lang="es"]').waitFor();
  }),
);

/** Runs in the page: what has the focus, by the name that it has in the address, and how that is seen. */
function describeFocus() {
  const { document, getComputedStyle } = globalThis;
  const { activeElement } = document;
  if (activeElement === document.body || activeElement.localName === 'iframe') return {};
  const part = activeElement.getAttribute('data-part');
  const name = part ? `copy ${part}` : activeElement.getAttribute('name') || activeElement.getAttribute('href');
  return { name, outline: getComputedStyle(activeElement).outlineStyle };
}
