import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../read-feed.ts';

/** A zone that has the offset of New York in winter all year, from 2020 on. */
function winterZone(id: string): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:20200101T000000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

/** The problems of a calendar with one event at each time, and where the zone of the first is taken from. */
function read(id: string, ...times: string[]) {
  const events = times.flatMap((time, index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    'SUMMARY:Sample',
    `DTSTART;TZID=${id}:${time}`,
    'END:VEVENT',
  ]);
  const feed = readFeed(['BEGIN:VCALENDAR', ...winterZone(id), ...events, 'END:VCALENDAR', ''].join('\r\n'));
  return { problems: feed.problems.map(({ code, uid }) => [code, uid]), timeZone: feed.events[0]?.timeZone };
}

describe('a VTIMEZONE with the name of a known zone', () => {
  const table: [id: string, times: string[], problems: [string, string][], why: string][] = [
    ['America/New_York', ['20260701T100000', '20260702T100000'], [['zone-differs', '0']], 'once, of the first event'],
    [
      'America/New_York',
      ['20260110T100000', '20260702T100000'],
      [['zone-differs', '1']],
      'of the event that it concerns',
    ],
    ['Eastern Standard Time', ['20260701T100000'], [['zone-differs', '0']], 'of a name of Windows'],
    ['America/New_York', ['20260110T100000', '20261210T100000'], [], 'nothing, where no event is concerned'],
    ['America/New_York', ['20190701T100000'], [], 'nothing of times before it begins'],
  ];
  for (const [id, times, problems, why] of table) {
    it(`counts for nothing, and the problems say ${why}: ${id} at ${times.join(', ')}`, () => {
      assert.deepEqual(read(id, ...times), {
        problems,
        timeZone: 'America/New_York',
      });
    });
  }
});
