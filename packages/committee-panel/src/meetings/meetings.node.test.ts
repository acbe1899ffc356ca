import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Committees, Meeting } from '../committee-content.ts';
import { noticeLead } from './notice-lead.ts';
import { sortMeetings } from './sorted-meetings.ts';

describe('meetings, sorted', () => {
  const TABLE: [start: string, end: string | undefined, today: string, isUpcoming: boolean, why: string][] = [
    ['2026-01-14', undefined, '2026-01-13', true, 'the day before'],
    ['2026-01-14', undefined, '2026-01-14', true, 'on its day'],
    ['2026-01-14', undefined, '2026-01-15', false, 'the day after'],
    ['2026-01-14T13:00:00', '2026-01-14T17:00:00', '2026-01-14', true, 'on its day, at any hour'],
    ['2026-01-14T13:00:00', '2026-01-15T12:00:00', '2026-01-15', true, 'on its second day'],
    ['2026-01-14', '2026-01-16', '2026-01-15', true, 'on its last whole day'],
    ['2026-01-14', '2026-01-16', '2026-01-16', false, 'the day after its last whole day'],
  ];
  for (const [start, end, today, isUpcoming, why] of TABLE) {
    it(`${why}: ${isUpcoming ? 'upcoming' : 'over'}`, () => {
      const { upcoming, years } = sortMeetings({ events: [{ program: 'x', start, ...(end && { end }) }] }, 'x', today);
      assert.deepEqual([upcoming.length, years.length], isUpcoming ? [1, 0] : [0, 1]);
    });
  }

  it('show the next first, and of those gone by the latest', () => {
    const starts = ['2024-03-06', '2026-05-01', '2024-12-11', '2023-09-20', '2026-03-01', 'soon'];
    const { upcoming, years } = sortMeetings(
      { events: starts.map((start) => ({ program: 'x', start })) },
      'x',
      '2026-01-01',
    );
    assert.deepEqual(
      upcoming.map((it) => it.start),
      ['2026-03-01', '2026-05-01'],
    );
    assert.deepEqual(
      years.map(([year, meetings]) => [year, meetings.map((it) => it.start)]),
      [
        ['2024', ['2024-12-11', '2024-03-06']],
        ['2023', ['2023-09-20']],
      ],
    );
  });

  it('are of one program, with the zone of their document', () => {
    const events = [
      { program: 'x', start: '2026-03-01' },
      { program: 'y', start: '2026-03-01' },
    ];
    const { upcoming } = sortMeetings({ events, timeZone: 'America/Denver' }, 'x', '2026-01-01');
    assert.deepEqual(upcoming, [{ program: 'x', start: '2026-03-01', timeZone: 'America/Denver' }]);
  });
});

describe('how early a notice was published', () => {
  const { noticeRules } = JSON.parse(
    readFileSync(new URL('../../../content/data/committees.json', import.meta.url), 'utf8'),
  ) as Committees;
  const meeting = (published: string | undefined, start: string): Meeting => ({
    start,
    federalRegister: published === undefined ? {} : { published },
  });
  const TABLE: [
    published: string | undefined,
    start: string,
    days: number | undefined,
    rule: number | undefined,
    why: string,
  ][] = [
    ['2023-11-21', '2023-12-13T13:00:00', 22, 15, 'under the former rule'],
    ['2019-05-14', '2019-05-30', 16, 15, 'over the end of no month'],
    ['2025-12-15', '2026-01-14', 30, 15, 'on the last day of the former rule'],
    ['2025-12-16', '2025-12-24', 8, 7, 'on the first day of the rule that holds now'],
    ['2026-03-01', '2026-03-15', 14, 7, 'over a change of the clocks'],
    ['2026-03-15', '2026-03-15', 0, 7, 'on the day itself'],
    ['2026-03-16', '2026-03-15', undefined, undefined, 'after the meeting'],
    ['March', '2026-03-15', undefined, undefined, 'on a day that is none'],
    [undefined, '2026-03-15', undefined, undefined, 'on a day that is not known'],
  ];
  for (const [published, start, days, rule, why] of TABLE) {
    it(`${why}: ${days}`, () => {
      const lead = noticeLead(meeting(published, start), noticeRules);
      assert.deepEqual([lead?.days, lead?.rule?.days], [days, rule]);
    });
  }

  it('is measured against nothing where there is no rule', () => {
    assert.deepEqual(noticeLead(meeting('2026-03-01', '2026-03-15')), { days: 14, rule: undefined });
  });
});
