import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture } from '../fixture.harness.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { toSingleEvent } from '../occurrences/take-along.ts';
import { readFeed } from '../read-feed.ts';
import { toInstant } from '../time/zoned-time.ts';
import { toLinkedData } from './linked-event.ts';

const meeting: CalendarEvent = {
  uid: 'meeting',
  summary: 'Sample meeting',
  start: '2026-11-10T13:00:00',
  end: '2026-11-10T15:00:00',
  timeZone: 'America/New_York',
  allDay: false,
  status: 'confirmed',
};

/** What a reader of JSON-LD makes of what was written. */
function readBack(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const graph = events.map((event) => toLinkedData(event));
  const { events: read, problems } = readFeed(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
  assert.deepEqual(problems, []);
  return read;
}

describe('an event in the words of schema.org', () => {
  it('is read back with every fact that JSON-LD can say', () => {
    const { events } = readFeed(readFixture('linked-week.json'), { url: 'https://agency.example/week.jsonld' });
    const known = events.map(({ seats, ...event }) => event);
    assert.deepEqual(
      readBack(events).map(({ seats, ...event }) => event),
      known,
    );
    assert.deepEqual(readBack(events)[2]?.seats, events[2]?.seats);
  });

  it('is at the same moment and place, whatever feed it came from', () => {
    const { events } = readFeed(readFixture('calendar-federal-meeting.json'));
    assert.ok(events.length > 0);
    for (const [index, read] of readBack(events).entries()) {
      const { start, end, timeZone = 'UTC', location, summary, organizers } = events[index]!;
      assert.deepEqual(
        [read.summary, read.start, read.end, read.location, read.organizers],
        [summary, toInstant(start, timeZone), end && toInstant(end, timeZone), location, organizers],
      );
    }
  });

  const times: [facts: Partial<CalendarEvent>, start: string, end: string | undefined, why: string][] = [
    [{}, '2026-11-10T13:00:00-05:00', '2026-11-10T15:00:00-05:00', 'a wall time has its offset'],
    [
      { start: '2026-07-10T17:00:00Z', end: undefined },
      '2026-07-10T13:00:00-04:00',
      undefined,
      'an instant stands on the clock of its zone',
    ],
    [
      { timeZone: 'Asia/Kolkata' },
      '2026-11-10T13:00:00+05:30',
      '2026-11-10T15:00:00+05:30',
      'an offset may have minutes',
    ],
    [{ timeZone: undefined }, '2026-11-10T13:00:00', '2026-11-10T15:00:00', 'a floating time has no offset'],
    [
      { start: '2026-11-10T18:00:00Z', end: undefined, timeZone: undefined },
      '2026-11-10T18:00:00Z',
      undefined,
      'an instant of no zone is one of UTC',
    ],
    [
      { start: '2026-11-10', end: '2026-11-13', allDay: true },
      '2026-11-10',
      '2026-11-12',
      'the last day belongs to it',
    ],
    [
      { start: '1880-01-01T12:00:00', end: undefined, timeZone: 'America/New_York' },
      toInstant('1880-01-01T12:00:00', 'America/New_York'),
      undefined,
      'a clock that is seconds from UTC is left to UTC',
    ],
  ];
  for (const [facts, start, end, why] of times) {
    it(`says when it is: ${why}`, () => {
      const { startDate, endDate } = toLinkedData({ ...meeting, ...facts });
      assert.deepEqual([startDate, endDate], [start, end]);
    });
  }

  const statuses: [facts: Partial<CalendarEvent>, status: string][] = [
    [{}, 'EventScheduled'],
    [{ status: 'tentative' }, 'EventScheduled'],
    [{ status: 'cancelled', change: 'postponed' }, 'EventCancelled'],
    [{ change: 'rescheduled' }, 'EventRescheduled'],
    [{ change: 'postponed' }, 'EventPostponed'],
    [{ change: 'movedOnline' }, 'EventMovedOnline'],
  ];
  for (const [facts, status] of statuses) {
    it(`says what became of it: ${status} for ${JSON.stringify(facts)}`, () => {
      assert.equal(toLinkedData({ ...meeting, ...facts }).eventStatus, `https://schema.org/${status}`);
    });
  }

  it('is online for those who may only attend so', () => {
    const { eventAttendanceMode } = toLinkedData({ ...meeting, attendanceMode: 'publicOnline' });
    assert.equal(eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
  });

  it('has every way to attend as a location', () => {
    const { location } = toLinkedData({
      ...meeting,
      location: { name: 'Sample hall', locality: 'Sampleton', region: 'VA', geo: { latitude: 38.9, longitude: -77 } },
      virtualLocation: { linkPostedAt: 'https://agency.example/links' },
    });
    assert.deepEqual(location, [
      {
        '@type': 'Place',
        name: 'Sample hall',
        address: { '@type': 'PostalAddress', addressLocality: 'Sampleton', addressRegion: 'VA' },
        geo: { '@type': 'GeoCoordinates', latitude: 38.9, longitude: -77 },
      },
      { '@type': 'VirtualLocation', url: 'https://agency.example/links' },
    ]);
  });

  it('stands in the event that contains it', () => {
    const week = { ...meeting, uid: 'week', summary: 'Sample week' };
    const session = { ...meeting, superEvent: 'week' };
    assert.deepEqual(toLinkedData(session).superEvent, { '@type': 'Event', identifier: 'week' });
    assert.deepEqual(toLinkedData(session, week).superEvent, toLinkedData(week));
  });

  it('is one meeting where it is of a series', () => {
    const series = { ...meeting, recurrenceSet: { rules: ['FREQ=WEEKLY;COUNT=3'], dates: [], exceptionDates: [] } };
    const range = { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' };
    const starts = occurrencesBetween([series], range).map((each) => toLinkedData(toSingleEvent(each)).startDate);
    assert.deepEqual(starts, ['2026-11-10T13:00:00-05:00', '2026-11-17T13:00:00-05:00', '2026-11-24T13:00:00-05:00']);
  });

  it('keeps to itself what is no part of it', () => {
    const contact = { email: 'sample@agency.example' };
    const text = JSON.stringify(toLinkedData({ ...meeting, contact, sources: [{ url: 'https://agency.example/x' }] }));
    assert.doesNotMatch(text, /agency\.example|offers/);
  });
});
