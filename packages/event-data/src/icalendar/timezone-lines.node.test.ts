import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { readFeed } from '../read-feed.ts';
import { zoneNamed } from '../time/zone.ts';
import { timezoneLines } from './timezone-lines.ts';
import { writeICalendar } from './write-icalendar.ts';

const rulesOf = (id: string, year = 2026): string[] =>
  timezoneLines(id, zoneNamed(id), [year], true).filter((line) => line.startsWith('RRULE'));

describe('the VTIMEZONE of a series', () => {
  const table: [id: string, rules: string[], why: string][] = [
    [
      'America/New_York',
      ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
      'counted from the start',
    ],
    [
      'Europe/Berlin',
      ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
      'counted from the end',
    ],
    [
      'America/Santiago',
      [
        'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU',
        'RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU',
      ],
      'counted from a day',
    ],
    ['America/Phoenix', [], 'no change at all'],
  ];
  for (const [id, rules, why] of table) {
    it(`goes on for ever by rules where the zone has them: ${id}, ${why}`, () => {
      assert.deepEqual(rulesOf(id), rules);
    });
  }

  it('ends the rules that were given up: New York since 1987', () => {
    assert.deepEqual(rulesOf('America/New_York', 1987), [
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  it('has one observance for each change, and no rule, where only a year is needed', () => {
    const lines = timezoneLines('America/New_York', zoneNamed('America/New_York'), [2026]);
    assert.equal(lines.filter((line) => line.startsWith('BEGIN:')).length, 4);
    assert.equal(
      lines.some((line) => line.startsWith('RRULE')),
      false,
    );
  });

  const zones = [
    ...['America/New_York', 'America/Santiago', 'America/Sao_Paulo', 'America/Mexico_City', 'America/Nuuk'],
    ...['Europe/Dublin', 'Europe/Istanbul', 'Europe/Moscow', 'Africa/Casablanca', 'Africa/Cairo', 'Africa/Windhoek'],
    ...['Asia/Gaza', 'Asia/Jerusalem', 'Asia/Tehran', 'Asia/Kolkata', 'Asia/Pyongyang'],
    ...['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Norfolk', 'Antarctica/Troll'],
  ];
  for (const timeZone of zones) {
    it(`is right for decades: ${timeZone}`, () => {
      const rules = ['FREQ=DAILY;INTERVAL=5'];
      const start = '2006-01-02T10:00:00';
      const event: CalendarEvent = {
        ...{ uid: 'a', summary: 'Sample', status: 'confirmed', start, allDay: false, timeZone },
        recurrenceSet: { rules, dates: [], exceptionDates: [] },
      };
      // Under a name that means nothing, the reader has only the description to go by.
      const renamed = writeICalendar([event]).replace(/TZID([:=])[^:\r]+/g, 'TZID$1Own');
      const starts = (events: readonly CalendarEvent[]) =>
        occurrencesBetween(events, { from: '2006-01-01', to: '2038-01-01', timeZone: 'UTC' }).map((each) => each.start);
      assert.deepEqual(starts(readFeed(renamed).events), starts([event]));
    });
  }
});
