import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture } from '../fixture.harness.ts';
import { writeICalendar } from '../icalendar/write-icalendar.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { readFeed } from '../read-feed.ts';
import { series } from '../recurrence/recurrence.harness.ts';
import { occurrencesBetween } from './occurrences-between.ts';
import { toSeries, toSingleEvent } from './take-along.ts';

const RANGE = { from: '2026-10-01', to: '2027-04-01', timeZone: 'America/New_York' };

const inRange = (events: readonly CalendarEvent[]) => occurrencesBetween(events, RANGE);

describe('one occurrence as an event of its own', () => {
  const table: [CalendarEvent, why: string][] = [
    [{ ...series('2026-10-27T10:00:00', { rules: ['FREQ=WEEKLY;COUNT=3'] }), end: '2026-10-27T11:00:00' }, 'hours'],
    [series('2026-10-27T10:00:00', { rules: ['FREQ=WEEKLY;COUNT=3'] }), 'times without an end'],
    [{ ...series('2026-10-27', { rules: ['FREQ=WEEKLY;COUNT=3'] }), end: '2026-10-29' }, 'days'],
    [series('2026-10-27T14:00:00Z', { rules: ['FREQ=WEEKLY;COUNT=3'], timeZone: RANGE.timeZone }), 'instants'],
    [{ ...series('2026-11-01T05:30:00Z', { rules: ['FREQ=HOURLY;COUNT=3'] }) }, 'the hour that comes twice'],
  ];
  for (const [event, why] of table) {
    it(`is when it is in the series: ${why}`, () => {
      const occurrences = inRange([event]);
      assert.equal(occurrences.length, 3);
      for (const occurrence of occurrences) {
        const { events } = readFeed(writeICalendar([toSingleEvent(occurrence)]));
        const told = inRange(events).map(({ start, end }) => [start, end]);
        assert.deepEqual(told, [[occurrence.start, occurrence.end]]);
      }
    });
  }

  it('has an identifier that no other occurrence has, and keeps it when it is moved', () => {
    const [moved, other] = readFeed(readFixture('calendar-recurring.ics')).events.flatMap((event, _, all) =>
      event.change ? inRange(all).filter(({ uid }) => uid === event.uid) : [],
    );
    assert.equal(moved!.wallStart, '2026-12-10T10:00:00');
    assert.equal(toSingleEvent(moved!).uid, 'sample-quarterly@agency.example-20261203T100000');
    assert.equal(toSingleEvent(other!).uid, 'sample-quarterly@agency.example-20270304T100000');
  });

  it('says of itself what it said in the series', () => {
    const all = inRange(readFeed(readFixture('calendar-recurring.ics')).events);
    const text = writeICalendar(all.filter(({ event }) => event.recurrenceId).map(toSingleEvent));
    assert.match(text, /DESCRIPTION:Rescheduled\.\\nBefore: 2026-12-03 10:00 \(America\/New_York\)/);
    assert.match(text, /STATUS:CANCELLED/);
    assert.doesNotMatch(text, /RECURRENCE-ID|RRULE/);
  });

  it('is the event itself where there is no series', () => {
    const [occurrence] = inRange([{ uid: 'a', summary: 'A', status: 'confirmed', start: '2026-11-10', allDay: true }]);
    assert.equal(toSingleEvent(occurrence!), occurrence!.event);
    assert.deepEqual(toSeries([occurrence!.event], occurrence!), []);
  });
});

describe('the series of an occurrence', () => {
  it('has all that stands in for its instances, and nothing else', () => {
    const { events } = readFeed(readFixture('calendar-recurring.ics'));
    const occurrence = inRange(events).find(({ uid }) => uid.startsWith('sample-quarterly'))!;
    const whole = toSeries(events, occurrence);
    assert.deepEqual(
      whole.map(({ recurrenceId }) => recurrenceId),
      [undefined, '2026-12-03T10:00:00', '2027-03-04T10:00:00'],
    );
    const starts = (all: readonly CalendarEvent[]) => inRange(all).map(({ start, status }) => `${start} ${status}`);
    assert.deepEqual(starts(readFeed(writeICalendar(whole)).events), starts(whole));
  });
});
