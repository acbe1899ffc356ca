import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

/** The page of recurring meetings, visited at a moment. */
const visiting = (now, options, test) => {
  const prepare = (page) => page.clock.setFixedTime(now);
  return site.visiting('recurring.html', { prepare, ...options }, test);
};

const OCTOBER = '2026-10-27T16:00:00Z';
const WEEKLY = 'Sample: Weekly trade call';
const MONTHLY = 'Sample: Monthly webinar, second Tuesday';
const QUARTERLY = 'Sample: Quarterly committee meeting';

describe('recurring meetings of a calendar file', () => {
  it(
    'are at their own time of day before and after the clocks change in November',
    visiting(OCTOBER, {}, async (visit) => {
      const times = await timesInList(visit.calendar());
      assert.deepEqual(times.slice(0, 5), [
        [WEEKLY, 'Wednesday, October 28, 2026, 10–10:30 a.m.', '2026-10-28T14:00:00Z'],
        [WEEKLY, 'Wednesday, November 4, 2026, 10–10:30 a.m.', '2026-11-04T15:00:00Z'],
        [MONTHLY, 'Tuesday, November 10, 2026, 1–2:30 p.m.', '2026-11-10T20:00:00Z'],
        [WEEKLY, 'Wednesday, November 18, 2026, 10–10:30 a.m.', '2026-11-18T15:00:00Z'],
        [WEEKLY, 'Wednesday, December 2, 2026, 10–10:30 a.m.', '2026-12-02T15:00:00Z'],
      ]);
    }),
  );

  it(
    'are told to search engines as single meetings, and the policy of the page has nothing against it',
    visiting(OCTOBER, {}, async (visit) => {
      const block = visit.page.locator('head > script[type="application/ld+json"]');
      await block.waitFor({ state: 'attached' });
      const { '@graph': graph } = JSON.parse(await block.textContent());
      assert.deepEqual(
        graph.slice(0, 2).map(({ name, startDate, endDate }) => [name, startDate, endDate]),
        [
          [WEEKLY, '2026-10-28T10:00:00-04:00', '2026-10-28T10:30:00-04:00'],
          [WEEKLY, '2026-11-04T10:00:00-05:00', '2026-11-04T10:30:00-05:00'],
        ],
      );
      assert.deepEqual([await visit.violations(), visit.errors, visit.warnings], [[], [], []]);
    }),
  );

  it(
    'are so in March',
    visiting('2027-03-08T16:00:00Z', {}, async (visit) => {
      const times = await timesInList(visit.calendar());
      assert.deepEqual(times.slice(0, 3), [
        [MONTHLY, 'Tuesday, March 9, 2027, 1–2:30 p.m.', '2027-03-09T20:00:00Z'],
        [WEEKLY, 'Wednesday, March 10, 2027, 10–10:30 a.m.', '2027-03-10T15:00:00Z'],
        [WEEKLY, 'Wednesday, March 17, 2027, 10–10:30 a.m.', '2027-03-17T14:00:00Z'],
      ]);
    }),
  );

  it(
    'are told to a visitor elsewhere on both clocks',
    visiting('2027-03-08T16:00:00Z', { timezoneId: 'America/Phoenix' }, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('button', { name: 'List' }).click();
      const facts = await calendar.locator('.item', { hasText: WEEKLY }).locator('.facts').allInnerTexts();
      assert.match(facts[0], /Wednesday, March 10, 2027, 10–10:30 a\.m\. Eastern Time/);
      assert.match(facts[0], /Your time: 8–8:30 a\.m\./);
      assert.match(facts[1], /Wednesday, March 17, 2027, 10–10:30 a\.m\. Eastern Time/);
      assert.match(facts[1], /Your time: 7–7:30 a\.m\./);
    }),
  );

  it(
    'are in the zone that Outlook means by its name of it',
    visiting(OCTOBER, {}, async (visit) => {
      const facts = await firstFacts(visit.calendar(), MONTHLY);
      assert.match(facts, /^Tuesday, November 10, 2026, 1–2:30 p\.m\. Mountain Time Your time: 3–4:30 p\.m\./);
    }),
  );

  it(
    'stand in the month on the second Tuesday, on every Wednesday but those left out, and on the day one was moved to',
    visiting(OCTOBER, {}, async (visit) => {
      const calendar = visit.calendar();
      const month = (name) => calendar.getByRole('heading', { name, exact: true }).waitFor();
      await month('October 2026');
      await calendar.getByRole('button', { name: 'Next month' }).click();
      await month('November 2026');
      assert.deepEqual(await daysOf(calendar, WEEKLY), ['2026-11-04', '2026-11-18', '2026-12-02']);
      assert.deepEqual(await daysOf(calendar, MONTHLY), ['2026-11-10']);
      await calendar.getByRole('button', { name: 'Next month' }).click();
      await month('December 2026');
      assert.deepEqual(await daysOf(calendar, MONTHLY), ['2026-12-08']);
      assert.deepEqual(await daysOf(calendar, QUARTERLY), ['2026-12-10']);
      assert.equal(await barOf(calendar, QUARTERLY).innerText(), `Rescheduled 10 a.m. ${QUARTERLY}`);
    }),
  );

  it(
    'say in the list from when one was moved, before its new time',
    visiting('2026-12-09T16:00:00Z', {}, async (visit) => {
      const facts = await firstFacts(visit.calendar(), QUARTERLY);
      assert.match(
        facts,
        /^Rescheduled from December 3, 2026, 10 a\.m\. Eastern Time Thursday, December 10, 2026, 10 a\.m\. – noon Eastern Time/,
      );
    }),
  );

  it(
    'say of a cancelled one that it is, in the month and in the list',
    visiting('2027-03-01T16:00:00Z', {}, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('heading', { name: 'March 2027' }).waitFor();
      assert.equal(await barOf(calendar, QUARTERLY).innerText(), `Cancelled 10 a.m. ${QUARTERLY}`);
      assert.match(await firstFacts(calendar, QUARTERLY), /^Cancelled Thursday, March 4, 2027, 10 a\.m\. – noon/);
    }),
  );

  it(
    'can be taken along one by one or all together',
    visiting('2026-12-09T16:00:00Z', {}, async (visit) => {
      const calendar = visit.calendar();
      await calendar.getByRole('button', { name: 'List' }).click();
      await calendar.locator('.item', { hasText: QUARTERLY }).first().getByText(`Details ${QUARTERLY}`).click();
      const one = await downloaded(visit, `Add this meeting (.ics) ${QUARTERLY}`);
      assert.deepEqual(linesLike(one, /^(UID|DTSTART|RRULE|RECURRENCE-ID)/, 'VEVENT'), [
        'UID:sample-quarterly@agency.example-20261203T100000',
        'DTSTART;TZID=America/New_York:20261210T100000',
      ]);
      const all = await downloaded(visit, `Add all meetings of the series (.ics) ${QUARTERLY}`);
      assert.deepEqual(linesLike(all, /^(DTSTART|RRULE|RECURRENCE-ID|STATUS)/, 'VEVENT'), [
        'DTSTART;TZID=America/New_York:20260903T100000',
        'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH',
        'STATUS:CONFIRMED',
        'DTSTART;TZID=America/New_York:20261210T100000',
        'RECURRENCE-ID;TZID=America/New_York:20261203T100000',
        'STATUS:CONFIRMED',
        'DTSTART;TZID=America/New_York:20270304T100000',
        'RECURRENCE-ID;TZID=America/New_York:20270304T100000',
        'STATUS:CANCELLED',
      ]);
    }),
  );

  it(
    'are told as a list where scripts are off',
    visiting(OCTOBER, { javaScriptEnabled: false }, async (visit) => {
      const list = visit.page.locator('otr-event-calendar li');
      assert.deepEqual(
        (await list.allInnerTexts()).map((text) => text.split(',')[0]),
        [WEEKLY, 'Sample: Monthly webinar', QUARTERLY],
      );
      assert.ok(await list.last().isVisible());
    }),
  );
});

/** Name, time and instant of each event of the list. */
async function timesInList(calendar) {
  await calendar.getByRole('button', { name: 'List' }).click();
  return calendar.locator('.item').evaluateAll((items) =>
    items.map((item) => {
      const time = item.querySelector('time');
      return [item.querySelector('.summary').textContent.trim(), time.textContent.trim(), time.dateTime];
    }),
  );
}

async function firstFacts(calendar, name) {
  await calendar.getByRole('button', { name: 'List' }).click();
  const facts = calendar.locator('.item', { hasText: name }).first().locator('.facts');
  return (await facts.innerText()).replace(/\s+/g, ' ');
}

const barOf = (calendar, name) => calendar.locator('.bar', { hasText: name });

/** The days of the month's sheet on which an event stands. */
const daysOf = (calendar, name) =>
  calendar
    .locator('td', { has: calendar.page().locator('.bar', { hasText: name }) })
    .evaluateAll((cells) => cells.map((cell) => cell.dataset.date));

/** The unfolded lines of the file that a button gives. */
async function downloaded(visit, name) {
  const download = visit.page.waitForEvent('download');
  await visit.calendar().getByRole('button', { name, exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** Lines of this kind that come after the first component of a name begins. */
const linesLike = (lines, kind, component) =>
  lines.slice(lines.indexOf(`BEGIN:${component}`)).filter((line) => kind.test(line));
