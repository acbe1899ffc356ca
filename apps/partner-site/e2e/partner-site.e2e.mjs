import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const PAGES = ['index.html', 'ics-feed.html', 'recurring.html', 'espanol.html', 'hostile.html'];
const CONTENT = fileURLToPath(new URL('../dist/otr/content/events.json', import.meta.url));

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const visiting = site.visiting.bind(site);

describe('each page of the partner site', () => {
  for (const path of PAGES) {
    it(
      `${path} keeps to its Content-Security-Policy and asks nobody else`,
      visiting(path, {}, async (visit) => {
        await visit.calendar().locator('.period').waitFor();
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(visit.thirdPartyRequests, []);
        assert.deepEqual(visit.errors, []);
        assert.deepEqual(visit.warnings, []);
        assert.equal(visit.requests.filter((url) => /events\.(json|ics)$/.test(url)).length, 1, 'one request per feed');
      }),
    );

    it(
      `${path} fits a phone of 320 pixels`,
      visiting(path, { viewport: { width: 320, height: 640 } }, async (visit) => {
        await visit.calendar().locator('.period').waitFor();
        if (path !== 'hostile.html') assert.equal(await visit.overflow(), 0);
        const width = await visit
          .calendar()
          .evaluate((calendar) => calendar.shadowRoot.querySelector('.root').scrollWidth);
        assert.ok(width <= 320, `the calendar is ${width} pixels wide`);
      }),
    );
  }

  for (const path of PAGES.filter((name) => name !== 'hostile.html')) {
    for (const colorScheme of ['light', 'dark']) {
      it(
        `${path} passes axe, ${colorScheme}, as month, opened day and list`,
        visiting(path, { colorScheme, bypassCSP: true }, async (visit) => {
          await visit.calendar().locator('.period').waitFor();
          assert.deepEqual(await visit.axe(), []);
          const views = visit.calendar().locator('.views button');
          await views.nth(0).click();
          await visit.calendar().locator('.bar').first().click();
          assert.deepEqual(await visit.axe([], 'otr-event-calendar'), []);
          await views.last().click();
          await visit.calendar().locator('summary').first().click();
          assert.deepEqual(await visit.axe([], 'otr-event-calendar'), []);
        }),
      );
    }
  }

  it(
    'index.html passes axe in forced colours',
    visiting('index.html', { forcedColors: 'active', bypassCSP: true }, async (visit) => {
      await visit.calendar().locator('.bar').first().click();
      assert.deepEqual(await visit.axe(), []);
    }),
  );
});

describe('the calendar on the office page', () => {
  it(
    'says that nothing is upcoming, and shows the month of the most recent events',
    visiting('index.html', {}, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('heading', { name: 'January 2026' }).waitFor();
      await calendar.locator('.notice', { hasText: 'No upcoming events are listed right now.' }).waitFor();
      assert.equal(await calendar.locator('.bar').count(), 4);
      await calendar
        .getByRole('button', { name: '1 p.m. Forced Labor Portal training, session 2', exact: true })
        .waitFor();
    }),
  );

  it(
    'shows all 72 events of the office, page by page',
    visiting('index.html', {}, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('button', { name: 'List' }).click();
      const seen = await keysOf(calendar);
      for (const earlier = calendar.getByRole('button', { name: 'Earlier events' }); await earlier.count();) {
        await earlier.click();
        seen.push(...(await keysOf(calendar)));
      }
      const { events } = JSON.parse(await readFile(CONTENT, 'utf8'));
      assert.equal(events.length, 72);
      assert.deepEqual(seen.map((key) => key.replace(/@[^@]*$/, '')).sort(), events.map(({ uid }) => uid).sort());
    }),
  );

  it(
    'is walked by keyboard alone: one stop for the month, arrows, a day opened and closed',
    visiting('index.html', {}, async (visit) => {
      const { page } = visit;
      const calendar = visit.calendar();
      await calendar.getByRole('button', { name: 'Next month' }).focus();
      const stops = [];
      for (let tab = 0; tab < 4; tab += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(calendar));
      }
      assert.deepEqual(stops, ['Month', 'Week', 'List', '2026-01-01']);
      await page.keyboard.press('Shift+Tab');
      if ((await focused(calendar)) !== '2026-01-01') await page.keyboard.press('Tab');
      for (const key of ['PageDown', 'PageUp', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
      assert.equal(await focused(calendar), '2026-01-14');
      await page.keyboard.press('Enter');
      assert.equal(await focused(calendar), 'Wednesday, January 14, 2026');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await calendar.getByText('Sources').first().waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await focused(calendar), '2026-01-14');
    }),
  );

  const viewers = [
    ['America/New_York', undefined],
    ['America/Phoenix', 'Your time: 11 a.m. (Mountain Standard Time, Arizona)'],
    ['America/Puerto_Rico', 'Your time: 2 p.m. (Atlantic Time, Puerto Rico)'],
    ['Pacific/Guam', 'Your time: Thursday, January 15, 2026, 4 a.m. (Chamorro Time, Guam)'],
  ];
  for (const [timezoneId, expected] of viewers) {
    it(
      `tells a visitor in ${timezoneId} the event's time and their own`,
      visiting('index.html', { timezoneId }, async (visit) => {
        const calendar = visit.calendar();
        await calendar.getByRole('button', { name: /session 2/ }).click();
        const facts = await calendar.locator('.item', { hasText: 'session 2' }).locator('.facts').innerText();
        assert.match(facts, /Wednesday, January 14, 2026, 1 p\.m\. Eastern Time/);
        if (expected) assert.ok(facts.includes(expected), facts);
        else assert.doesNotMatch(facts, /Your time/);
      }),
    );
  }

  it(
    'gives an event as a file that a calendar can read',
    visiting('index.html', {}, async (visit) => {
      const { page } = visit;
      await visit
        .calendar()
        .getByRole('button', { name: /session 2/ })
        .click();
      const downloading = page.waitForEvent('download');
      await visit
        .calendar()
        .getByRole('button', { name: 'Add to calendar (.ics) Forced Labor Portal training, session 2' })
        .click();
      const download = await downloading;
      assert.equal(download.suggestedFilename(), 'webinar-2026-01-14.ics');
      const text = await readFile(await download.path(), 'utf8');
      assert.match(text, /^BEGIN:VCALENDAR\r\n/);
      assert.match(text, /DTSTART;TZID=America\/New_York:20260114T130000\r\n/);
      assert.deepEqual(await visit.violations(), []);
    }),
  );

  it(
    'is readable without JavaScript',
    visiting('index.html', { javaScriptEnabled: false }, async (visit) => {
      const text = await visit.page.locator('otr-event-calendar').innerText();
      assert.match(text, /COAC public meeting, January 14, 2026/);
      assert.ok(await visit.page.getByRole('link', { name: 'Trade and Cargo Security Summit 2025' }).isVisible());
    }),
  );

  it(
    'speaks Spanish on a Spanish page, and marks the English texts of the feed',
    visiting('espanol.html', {}, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('heading', { name: 'Enero de 2026' }).waitFor();
      await calendar.getByRole('button', { name: 'Lista' }).click();
      assert.equal(await calendar.locator('.item .summary bdi').first().getAttribute('lang'), 'en');
      await calendar.getByText('Jueves, 15 de enero de 2026, 1 p. m.').waitFor();
    }),
  );

  it(
    'reads the iCalendar feed as it reads our own',
    visiting('ics-feed.html', {}, async (visit) => {
      await visit.calendar().locator('.period').waitFor();
      const summaries = await visit.summaries();
      assert.equal(summaries.length, 6);
      assert.ok(
        summaries.every((summary) => summary.includes('COAC')),
        summaries.join(),
      );
      const facts = await visit.calendar().locator('.facts').nth(1).innerText();
      assert.match(facts, /Wednesday, September 17, 2025, 1–5 p\.m\. Eastern Time/);
    }),
  );
});

describe('on a hostile host page', () => {
  it(
    'looks as it does anywhere',
    visiting('hostile.html', {}, async (visit) => {
      const here = await styleOf(visit.calendar());
      const plain = await site.visit('index.html');
      assert.deepEqual(here, await styleOf(plain.calendar()));
      await plain.close();
    }),
  );

  it(
    'fits a column of 280 pixels, as list and as month',
    visiting('hostile.html', {}, async (visit) => {
      for (const index of [1, 2]) {
        const root = visit.calendar(index).locator('.root');
        await root.locator('.period').waitFor();
        const { client, scroll } = await root.evaluate((element) => ({
          client: element.clientWidth,
          scroll: element.scrollWidth,
        }));
        assert.ok(scroll <= client, `calendar ${index} needs ${scroll} of ${client} pixels`);
      }
    }),
  );

  it(
    'passes axe inside the calendars',
    visiting('hostile.html', { bypassCSP: true }, async (visit) => {
      await visit.calendar().locator('.period').waitFor();
      const inside = (await visit.axe()).filter((line) => line.includes('otr-event-calendar'));
      assert.deepEqual(inside, []);
    }),
  );
});

describe('when something is missing', () => {
  it(
    'keeps the list in the tag where the content is gone, says so, and leads to the source',
    visiting(
      'index.html',
      { prepare: (page) => page.route('**/events.json', (route) => route.fulfill({ status: 404 })) },
      async (visit) => {
        const calendar = visit.calendar();
        await calendar.getByText('The events could not be loaded').first().waitFor();
        await visit.page.getByRole('link', { name: 'Trade and Cargo Security Summit 2025' }).waitFor();
        const source = calendar.getByRole('link', { name: 'Open the source of this calendar' });
        assert.match(await source.getAttribute('href'), /\/otr\/content\/events\.json$/);
      },
    ),
  );

  it(
    'keeps the list where the page refuses our Trusted Types policy, with one line that names the directive',
    visiting(
      'index.html',
      {
        prepare: (page) =>
          page.route('**/index.html', async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace('trusted-types otr-lit', 'trusted-types another');
            await route.fulfill({ response, body });
          }),
      },
      async (visit) => {
        await visit.page.getByRole('link', { name: 'Trade and Cargo Security Summit 2025' }).waitFor();
        const ours = visit.warnings.filter((text) => text.startsWith('OTR Elements:'));
        assert.equal(ours.length, 1);
        assert.match(ours[0], /trusted-types otr-lit/);
      },
    ),
  );

  it(
    'defines once where two of our scripts are on a page, and says so once',
    visiting(
      'index.html',
      {
        prepare: (page) =>
          page.route('**/index.html', async (route) => {
            const response = await route.fetch();
            const second = '<script type="module" src="otr/otr-event-calendar.js"></script></head>';
            await route.fulfill({ response, body: (await response.text()).replace('</head>', second) });
          }),
      },
      async (visit) => {
        await visit.calendar().locator('.period').waitFor();
        assert.deepEqual(visit.errors, []);
        assert.deepEqual(await visit.violations(), []);
        assert.equal(visit.warnings.filter((text) => text.startsWith('OTR Elements:')).length, 1);
      },
    ),
  );
});

const keysOf = (calendar) => calendar.locator('.item').evaluateAll((items) => items.map((item) => item.dataset.key));

const focused = (calendar) =>
  calendar.evaluate(({ shadowRoot: { activeElement } }) => {
    return activeElement?.dataset.date ?? activeElement?.textContent.trim().replace(/\s+/g, ' ');
  });

const styleOf = (calendar) =>
  calendar.locator('.period').evaluate((period) => {
    const names = [
      'fontSize',
      'fontStyle',
      'fontWeight',
      'fontFamily',
      'color',
      'letterSpacing',
      'textTransform',
      'textIndent',
      'lineHeight',
      'wordSpacing',
    ];
    return Object.fromEntries(names.map((name) => [name, getComputedStyle(period)[name]]));
  });
