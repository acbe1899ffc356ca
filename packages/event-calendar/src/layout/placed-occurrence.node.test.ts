import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrencesBetween, type CalendarEvent } from '@otr-elements/event-data';
import { placeOccurrence } from './placed-occurrence.ts';

const meeting: CalendarEvent = {
  uid: 'meeting',
  summary: 'Meeting',
  start: '2026-01-14T13:00:00',
  end: '2026-01-14T17:00:00',
  timeZone: 'America/New_York',
  allDay: false,
  status: 'confirmed',
};

function place(event: CalendarEvent, zone: string, viewerZone: string): string[] {
  const range = { from: '2026-01-01', to: '2027-01-01', timeZone: viewerZone };
  const { start, end, firstDate, lastDate } = placeOccurrence(occurrencesBetween([event], range)[0]!, {
    zone,
    viewerZone,
  });
  return [start, end, firstDate, lastDate];
}

describe('a placed occurrence', () => {
  const cases: readonly [
    event: Partial<CalendarEvent>,
    zone: string,
    viewer: string,
    expected: string[],
    why: string,
  ][] = [
    [
      {},
      'event',
      'Pacific/Guam',
      ['2026-01-14T13:00:00', '2026-01-14T17:00:00', '2026-01-14', '2026-01-14'],
      'stands on the day that its notice gives, wherever the visitor is',
    ],
    [
      {},
      'Pacific/Guam',
      'America/New_York',
      ['2026-01-15T04:00:00', '2026-01-15T08:00:00', '2026-01-15', '2026-01-15'],
      'moves to the next day in a zone where it is',
    ],
    [
      { start: '2026-01-14T23:00:00Z', end: '2026-01-15T01:00:00Z', timeZone: undefined },
      'event',
      'America/Phoenix',
      ['2026-01-14T16:00:00', '2026-01-14T18:00:00', '2026-01-14', '2026-01-14'],
      'stands on the clock of the visitor where it has no zone of its own',
    ],
    [
      { start: '2026-05-06', end: '2026-05-09', allDay: true },
      'Pacific/Guam',
      'UTC',
      ['2026-05-06', '2026-05-09', '2026-05-06', '2026-05-08'],
      'keeps whole days in every zone',
    ],
    [
      { start: '2026-03-08T01:30:00', end: '2026-03-08T03:30:00' },
      'event',
      'UTC',
      ['2026-03-08T01:30:00', '2026-03-08T03:30:00', '2026-03-08', '2026-03-08'],
      'keeps its wall times on the night of a clock change',
    ],
  ];
  for (const [event, zone, viewer, expected, why] of cases) {
    it(why, () => {
      assert.deepEqual(place({ ...meeting, ...event }, zone, viewer), expected);
    });
  }
});
