import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

const visiting = site.visiting.bind(site);

describe('the loader', () => {
  it(
    'makes widgets of links that stand alone, and keeps them for when it cannot',
    visiting('links.html', {}, async (visit) => {
      const { page } = visit;
      await page.locator('otr-event-calendar .item').first().waitFor();
      await page.locator('otr-committee-panel .title', { hasText: 'UFAC' }).waitFor();
      await page.locator('otr-fairness-contact-badge .root[lang="es"]').waitFor();
      await page.locator('otr-program-card .title', { hasText: 'Webinars' }).waitFor();
      assert.deepEqual(await attributesOf(page, 'otr-event-calendar'), { limit: '3', view: 'upcoming' });
      assert.deepEqual(await attributesOf(page, 'otr-committee-panel'), { committee: 'ufac' });
      assert.deepEqual(await attributesOf(page, 'otr-fairness-contact-badge'), { lang: 'es', state: 'PR' });
      const kept = page.locator('otr-event-calendar > p > a');
      assert.match(await kept.getAttribute('href'), /^otr\/embed\/event-calendar\.html/);
      assert.equal(await page.locator('main > p > a').count(), 1, 'the link in the sentence');
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual([...visit.errors, ...visit.warnings], []);
    }),
  );

  it(
    'loads only what the page has, each script once',
    visiting('links.html', {}, async (visit) => {
      await visit.page.locator('otr-program-card .title').waitFor();
      await visit.page.locator('otr-event-calendar .item').first().waitFor();
      const scripts = visit.requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, ''));
      assert.deepEqual(scripts.filter((name) => !name.includes('-extras')).sort(), [
        'otr-committee-panel.js',
        'otr-event-calendar.js',
        'otr-fairness-contact-badge.js',
        'otr-loader.js',
        'otr-program-cards.js',
      ]);
    }),
  );

  it(
    'takes over what comes later: a tag, and a link',
    visiting('links.html', {}, async (visit) => {
      const { page } = visit;
      await page.locator('otr-event-calendar .item').first().waitFor();
      await page.evaluate(() => {
        const { document } = globalThis;
        const row = document.createElement('li');
        const link = document.createElement('a');
        link.href = 'otr/embed/program-card?program=trade-week';
        link.textContent = 'Trade Week';
        row.append(link);
        document.querySelector('main').append(row, document.createElement('otr-committee-panel'));
      });
      await page.locator('li > otr-program-card .title', { hasText: 'Trade Week' }).waitFor();
      await page.locator('otr-committee-panel').nth(1).locator('.title', { hasText: 'COAC' }).waitFor();
    }),
  );

  it(
    'takes no feed, and nothing else that is not allowed, from an address',
    visiting('links.html', {}, async (visit) => {
      const { page } = visit;
      await page.locator('otr-event-calendar .item').first().waitFor();
      const query = 'src=https://evil.example/x.ics&onclick=alert(1)&style=color:red&id=x&limit=2&__proto__=1';
      await page.evaluate((query) => {
        const { document } = globalThis;
        for (const address of [
          `otr/embed/event-calendar.html?${query}`,
          `https://evil.example/otr/embed/event-calendar.html`,
          'otr/embed/constructor',
          'http://[',
        ]) {
          const paragraph = document.createElement('p');
          const link = document.createElement('a');
          link.setAttribute('href', address);
          link.textContent = address;
          paragraph.append(link);
          document.querySelector('main').append(paragraph);
        }
      }, query);
      await page.locator('otr-event-calendar').nth(1).locator('.period').waitFor();
      assert.deepEqual(await attributesOf(page, 'otr-event-calendar', 1), { limit: '2' });
      assert.equal(await page.locator('otr-event-calendar').count(), 2);
      assert.deepEqual(visit.thirdPartyRequests, []);
      assert.deepEqual(visit.errors, []);
    }),
  );

  it('leaves the content where a script is not what it was, and says so once', async () => {
    const script = await readFile(`${DIST}/otr/otr-event-calendar.js`);
    const prepare = (page) =>
      page.route('**/otr-event-calendar.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `${script}\nglobalThis.changed = true;` }),
      );
    const visit = await site.visit('links.html', { prepare });
    try {
      await visit.page.locator('otr-committee-panel .title').waitFor();
      await visit.page.waitForTimeout(500);
      assert.equal(await visit.page.evaluate(() => globalThis.changed), undefined);
      assert.ok(await visit.page.getByText('Upcoming events of the Office').isVisible());
      assert.equal(visit.warnings.filter((text) => text.includes('#script-not-loaded')).length, 1);
    } finally {
      await visit.close();
    }
  });

  it('names what to add where the page allows the loader alone', async () => {
    const prepare = (page) =>
      page.route('**/links.html', async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace(
          "script-src 'self'",
          `script-src ${new URL(response.url()).origin}/otr/otr-loader.js`,
        );
        await route.fulfill({ response, body: html });
      });
    const visit = await site.visit('links.html', { prepare });
    try {
      await visit.page.waitForTimeout(1500);
      assert.ok(await visit.page.getByText('Upcoming events of the Office').isVisible());
      const said = visit.warnings.filter((text) => text.includes('#script-blocked'));
      assert.equal(said.length, 4, visit.warnings.join('\n'));
      assert.match(said[0], /Add its host: script-src(-elem)? http:\/\/127\.0\.0\.1:\d+\./);
    } finally {
      await visit.close();
    }
  });
});

describe('the pages for frames', () => {
  const pages = {
    'event-calendar': ['view=agenda&limit=2&lang=es', 'otr-event-calendar .item'],
    'committee-panel': ['committee=ufac', 'otr-committee-panel .title'],
    'fairness-contact-badge': ['variant=full', 'otr-fairness-contact-badge h1'],
    'program-card': ['program=trade-week', 'otr-program-card .title'],
    'program-cards': ['', 'otr-program-cards otr-program-card'],
  };
  for (const [name, [query, shown]] of Object.entries(pages)) {
    it(
      `${name}.html shows its widget, and passes axe`,
      visiting(`otr/embed/${name}.html?${query}`, { bypassCSP: true }, async (visit) => {
        await visit.page.locator(shown).first().waitFor();
        const language = await visit.page.evaluate(() => globalThis.document.documentElement.lang);
        assert.equal(language, query.includes('lang=es') ? 'es' : 'en');
        assert.deepEqual(await visit.axe(), []);
        assert.deepEqual(visit.thirdPartyRequests, []);
        assert.deepEqual([...visit.errors, ...visit.warnings], []);
      }),
    );
  }

  it(
    'can be read with JavaScript off',
    visiting('otr/embed/event-calendar.html', { javaScriptEnabled: false }, async (visit) => {
      assert.ok(await visit.page.getByRole('link', { name: 'Events: Office of Trade Relations' }).isVisible());
    }),
  );

  it(
    'work in a frame of its own origin without rights but scripts and pop-ups',
    visiting('links.html', { bypassCSP: true }, async (visit) => {
      const frame = await visit.page.evaluateHandle(() => {
        const made = globalThis.document.createElement('iframe');
        made.sandbox = 'allow-scripts allow-popups';
        made.title = 'Committee';
        made.src = 'otr/embed/committee-panel.html?committee=coac';
        return globalThis.document.querySelector('main').appendChild(made);
      });
      const inside = await frame.asElement().contentFrame();
      await inside.locator('otr-committee-panel .title', { hasText: 'COAC' }).waitFor();
    }),
  );
});

/** Its attributes by name, but for the room of its paragraph, which it keeps. */
function attributesOf(page, tag, index = 0) {
  return page
    .locator(tag)
    .nth(index)
    .evaluate((element) => {
      const all = [...element.attributes].map(({ name, value }) => [name, value]);
      return Object.fromEntries(all.filter(([, value]) => value !== 'margin-block: 16px;').sort());
    });
}
