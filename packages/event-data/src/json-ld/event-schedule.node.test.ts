import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../model/feed.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { readFeed } from '../read-feed.ts';

function feedOf(eventSchedule: unknown, event: Record<string, unknown> = {}): Feed {
  return readFeed(JSON.stringify({ '@type': 'Event', '@id': 'x', name: 'Sample', ...event, eventSchedule }));
}

const evenings = { startTime: '18:00', endTime: '20:00', scheduleTimezone: 'America/New_York' };

describe('a schedule of schema.org', () => {
  const table: [schedule: Record<string, unknown>, rule: string | undefined, start: string, why: string][] = [
    [
      {
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Monday', 'Tuesday'],
        startDate: '2026-11-02',
        endDate: '2026-12-31',
      },
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU;UNTIL=20261231',
      '2026-11-02',
      'days by their names',
    ],
    [
      { repeatFrequency: 'P1M', byDay: '2TU', startDate: '2026-11-01', repeatCount: 3 },
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=3',
      '2026-11-10',
      'it begins on the first day that fits',
    ],
    [
      { repeatFrequency: 'P1M', byDay: 'Friday', byMonthWeek: [1, -1], startDate: '2026-11-06' },
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=1FR,-1FR',
      '2026-11-06',
      'weeks of a month',
    ],
    [
      { repeatFrequency: 'P1Y', byMonth: [3, '9'], byMonthDay: 15, startDate: '2026-01-01' },
      'FREQ=YEARLY;INTERVAL=1;BYMONTH=3,9;BYMONTHDAY=15',
      '2026-03-15',
      'months and their days',
    ],
    [{ repeatFrequency: 'Daily', startDate: '2026-11-02', ...evenings }, 'FREQ=DAILY', '2026-11-02T18:00:00', 'a word'],
    [
      { repeatFrequency: 'P2W', startDate: '2026-11-05', byDay: 'Monday' },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      '2026-11-16',
      'every other week',
    ],
    [{ repeatFrequency: 'often', startDate: '2026-11-02' }, undefined, '2026-11-02', 'no frequency'],
    [
      { repeatFrequency: 'P1W', byDay: 'PublicHolidays', startDate: '2026-11-02' },
      undefined,
      '2026-11-02',
      'no weekday',
    ],
  ];
  for (const [schedule, rule, start, why] of table) {
    it(`is read from ${JSON.stringify(schedule)}: ${why}`, () => {
      const { events, problems } = feedOf(schedule);
      assert.deepEqual([events[0]?.recurrenceSet?.rules[0], events[0]?.start], [rule, start]);
      assert.deepEqual(
        problems.map(({ code }) => code),
        rule ? [] : ['bad-rule'],
      );
    });
  }

  it('happens on the clock of its zone, but not on its exceptions', () => {
    const schedule = {
      ...evenings,
      repeatFrequency: 'P1W',
      byDay: 'https://schema.org/Thursday',
      startDate: '2026-10-20',
      endDate: '2026-11-12',
      exceptDate: ['2026-10-29'],
    };
    const { events } = feedOf(schedule);
    const range = { from: '2026-10-01', to: '2027-01-01', timeZone: 'UTC' };
    assert.deepEqual(
      occurrencesBetween(events, range).map(({ start, end }) => [start, end]),
      [
        ['2026-10-22T22:00:00Z', '2026-10-23T00:00:00Z'],
        ['2026-11-05T23:00:00Z', '2026-11-06T01:00:00Z'],
        ['2026-11-12T23:00:00Z', '2026-11-13T01:00:00Z'],
      ],
    );
  });

  it('leaves the start and end that the event states itself', () => {
    const own = { startDate: '2026-11-10T13:00:00-05:00', endDate: '2026-11-10T14:00:00-05:00' };
    const { events } = feedOf({ repeatFrequency: 'P1W', scheduleTimezone: 'America/New_York' }, own);
    const { start, end, timeZone, recurrenceSet } = events[0] ?? {};
    assert.deepEqual([start, end, timeZone], ['2026-11-10T18:00:00Z', '2026-11-10T19:00:00Z', 'America/New_York']);
    assert.equal(recurrenceSet?.timeZone, 'America/New_York');
  });

  it('lasts as long as it says', () => {
    const { events } = feedOf({
      repeatFrequency: 'P1D',
      startDate: '2026-11-10',
      startTime: '09:00',
      duration: 'PT45M',
    });
    assert.deepEqual([events[0]?.start, events[0]?.end], ['2026-11-10T09:00:00', '2026-11-10T09:45:00']);
  });

  it('is the only one that is read', () => {
    const { problems } = feedOf([{ repeatFrequency: 'P1D' }, { repeatFrequency: 'P1W' }], { startDate: '2026-11-10' });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['list-cut'],
    );
  });
});
