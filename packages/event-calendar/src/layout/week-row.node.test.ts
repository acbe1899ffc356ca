import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrencesBetween, type CalendarEvent } from '@otr-elements/event-data';
import { placeOccurrence, type PlacedOccurrence } from './placed-occurrence.ts';
import { layOutWeekRow, type DayCell } from './week-row.ts';

function placed(...days: readonly [summary: string, start: string, end?: string][]): PlacedOccurrence[] {
  const events = days.map(([summary, start, end]): CalendarEvent => {
    const event = { uid: summary, summary, start, allDay: start.length === 10, status: 'confirmed' as const };
    return end === undefined ? event : { ...event, end };
  });
  return occurrencesBetween(events, { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' }).map((occurrence) =>
    placeOccurrence(occurrence, { zone: 'event', viewerZone: 'UTC' }),
  );
}

const layOut = (weekStart: string, items: readonly PlacedOccurrence[]): readonly DayCell[] =>
  layOutWeekRow(weekStart, items, 4);

const lanesOf = (items: readonly PlacedOccurrence[], weekStart = '2026-05-03'): string[] =>
  layOut(weekStart, items).map(({ lanes }) => lanes.map((lane) => lane?.placed.occurrence.summary ?? '-').join());

describe('a week row', () => {
  it('has the seven days that begin at its start', () => {
    const days = layOut('2026-02-26', []).map((day) => day.date);
    assert.deepEqual(days, [
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
    ]);
  });

  it('keeps an event of several days in one lane, and later ones below it', () => {
    const items = placed(['summit', '2026-05-04', '2026-05-07'], ['talk', '2026-05-05'], ['tour', '2026-05-06']);
    assert.deepEqual(lanesOf(items), ['', 'summit', 'summit,talk', 'summit,tour', '', '', '']);
  });

  it('leaves an empty lane where a longer event stands below', () => {
    const items = placed(['a', '2026-05-04', '2026-05-06'], ['b', '2026-05-05', '2026-05-08']);
    assert.deepEqual(lanesOf(items), ['', 'a', 'a,b', '-,b', '-,b', '', '']);
  });

  it('cuts an event that reaches beyond the row, and numbers its days from its own start', () => {
    const [first] = layOut('2026-05-03', placed(['long', '2026-05-01', '2026-05-12']));
    const [segment] = first!.lanes;
    assert.equal(segment!.isFirstDay, false);
    assert.equal(segment!.isLastDay, false);
    assert.equal(segment!.dayNumber, 3);
    assert.equal(segment!.dayCount, 11);
  });

  it('does not show a meeting that ends at midnight on the next day', () => {
    const items = placed(['late', '2026-05-04T20:00:00', '2026-05-05T00:00:00']);
    assert.deepEqual(lanesOf(items), ['', 'late', '', '', '', '', '']);
  });

  it('gives a place to four at most, and keeps the others with their day', () => {
    const items = placed(...Array.from({ length: 6 }, (_, index) => [`e${index}`, '2026-05-05'] as [string, string]));
    const day = layOut('2026-05-03', items)[2]!;
    assert.equal(day.lanes.length, 4);
    assert.equal(day.items.length, 6);
  });

  it('leaves its input as it was', () => {
    const items = Object.freeze(placed(['b', '2026-05-05'], ['a', '2026-05-04', '2026-05-07']));
    assert.doesNotThrow(() => layOut('2026-05-03', items));
  });
});
