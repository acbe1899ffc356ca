import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrencesBetween } from '@otr-elements/event-data';
import { dayList } from './day-list.ts';
import { keyOf, placeOccurrence } from './placed-occurrence.ts';

const events = Array.from({ length: 60 }, (_, index) => ({
  uid: String(index).padStart(2, '0'),
  summary: '',
  start: '2026-05-12',
  allDay: true,
  status: 'confirmed' as const,
}));
const range = { from: '2026-05-01', to: '2026-06-01', timeZone: 'UTC' };
const items = occurrencesBetween(events, range).map((occurrence) =>
  placeOccurrence(occurrence, { zone: 'event', viewerZone: 'UTC' }),
);
const keyAt = (index: number): string => keyOf(items[index]!.occurrence);

describe('the list of a day', () => {
  it('stays in its order where what was chosen is shown anyway', () => {
    for (const chosen of [undefined, 'of another day', keyAt(0), keyAt(49)])
      assert.equal(dayList(items, chosen), items);
  });

  it('begins with what was chosen, where that stands far down', () => {
    const list = dayList(items, keyAt(55));
    assert.equal(list[0], items[55]);
    assert.deepEqual(new Set(list), new Set(items));
    assert.equal(list.length, 60);
    assert.equal(list[1], items[0]);
  });
});
