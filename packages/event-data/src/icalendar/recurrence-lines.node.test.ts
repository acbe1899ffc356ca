import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { readFeed } from '../read-feed.ts';
import { series } from '../recurrence/recurrence.harness.ts';
import { writeICalendar } from './write-icalendar.ts';

const linesOf = (event: CalendarEvent) => writeICalendar([event]).replaceAll('\r\n ', '').split('\r\n');

describe('what makes an event recur is written', () => {
  const weekly = { rules: ['FREQ=WEEKLY'] };
  const table: [CalendarEvent, line: string, why: string][] = [
    [series('2026-11-10T10:00:00', weekly), 'RRULE:FREQ=WEEKLY', 'a rule'],
    [
      series('2026-11-10T10:00:00', { ...weekly, exceptionRules: ['FREQ=MONTHLY'] }),
      'EXRULE:FREQ=MONTHLY',
      'a rule that takes out',
    ],
    [
      series('2026-11-10T10:00:00', { ...weekly, dates: ['2026-11-12T10:00:00'] }),
      'RDATE;TZID=America/New_York:20261112T100000',
      'a date of its own',
    ],
    [
      series('2026-11-10T10:00:00', {
        ...weekly,
        periods: [{ start: '2026-11-12T10:00:00', end: '2026-11-12T12:00:00' }],
      }),
      'RECURRENCE-ID;TZID=America/New_York:20261112T100000',
      'a date with a length of its own, as an event that stands in for it',
    ],
    [
      series('2026-11-10T10:00:00', { ...weekly, exceptionDates: ['2026-11-17'] }),
      'EXDATE;VALUE=DATE:20261117',
      'a day that is an exception',
    ],
    [
      {
        ...series('2026-11-10T10:00:00', weekly),
        recurrenceId: '2026-11-10T09:00:00',
        recurrenceRange: 'thisAndFuture',
      },
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261110T090000',
      'what changes all later ones',
    ],
    [
      { ...series('2026-11-10T15:00:00Z', weekly), timeZone: 'America/New_York' },
      'DTSTART:20261110T150000Z',
      'a series that counts in UTC, whatever clock people look at',
    ],
    [
      series('2026-11-10T15:00:00Z', { ...weekly, timeZone: 'America/New_York' }),
      'DTSTART;TZID=America/New_York:20261110T100000',
      'a series that counts on the clock of a zone',
    ],
  ];
  for (const [event, line, why] of table) {
    it(why, () => assert.ok(linesOf(event).includes(line), linesOf(event).join('\n')));
  }

  const period = { start: '2026-11-12T10:00:00', end: '2026-11-12T12:00:00' };
  const others: [CalendarEvent[], ends: (string | undefined)[], why: string][] = [
    [[series('2026-11-10T10:00:00', { rules: [], periods: [period] })], ['10T10', '12T12'], 'with its own end'],
    [
      [series('2026-11-10T10:00:00', { rules: [], periods: [{ start: '2026-11-12', end: '2026-11-14' }] })],
      ['10T10', '14T00'],
      'from midnight to midnight where it has days',
    ],
    [
      [series('2026-11-10T10:00:00', { rules: [], periods: [period], exceptionDates: ['2026-11-12'] })],
      ['10T10'],
      'but not where it is an exception',
    ],
    [
      [
        series('2026-11-10T10:00:00', { rules: [], periods: [period] }),
        { ...series(period.start, { rules: [] }), recurrenceId: period.start, end: '2026-11-12T11:00:00' },
      ],
      ['10T10', '12T11'],
      'but not where another event stands in for it',
    ],
  ];
  for (const [events, ends, why] of others) {
    it(`a date with a length of its own, ${why}`, () => {
      const told = (all: readonly CalendarEvent[]) =>
        occurrencesBetween(all, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }).map(({ wallEnd }) =>
          wallEnd?.slice(8, 13),
        );
      assert.deepEqual(told(events), ends);
      assert.deepEqual(told(readFeed(writeICalendar(events)).events), ends);
    });
  }

  it('in a zone that has no name, with the description of it', () => {
    const feed = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:Hall clock',
      'BEGIN:STANDARD',
      'DTSTART:20001029T020000',
      'TZOFFSETFROM:-0330',
      'TZOFFSETTO:-0430',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20000409T020000',
      'TZOFFSETFROM:-0430',
      'TZOFFSETTO:-0330',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=9,10,11,12,13,14,15;BYDAY=SU;UNTIL=20280101T000000Z',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Sample',
      'DTSTART;TZID=Hall clock:20260105T100000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Hall clock:20260706T100000',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    const starts = (text: string) =>
      occurrencesBetween(readFeed(text).events, { from: '2026-01-01', to: '2030-01-01', timeZone: 'UTC' }).map(
        ({ start }) => start,
      );
    assert.equal(starts(feed)[13], '2026-04-06T14:30:00Z');
    assert.equal(starts(feed)[14], '2026-04-13T13:30:00Z');
    assert.deepEqual(starts(writeICalendar(readFeed(feed).events)), starts(feed));
  });
});
