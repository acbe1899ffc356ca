import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthSheet } from '../floor/month-sheet.mjs';
import { OPEN_ON, sampleFeed } from '../feed/sample-feed.mjs';

describe('the sample feed', () => {
  it('is the same for the same number', () => {
    assert.deepEqual(sampleFeed(200), sampleFeed(200));
  });

  it('has as many events as asked for, each ending after it begins', () => {
    const { events } = sampleFeed(1000);
    assert.equal(events.length, 1000);
    assert.deepEqual(
      events.filter(({ start, end }) => end <= start),
      [],
    );
  });

  it('has whole days and meetings, and some of several days', () => {
    const { events } = sampleFeed(1000);
    const days = events.filter(({ start }) => start.length === 10).length;
    const long = events.filter(({ start, end }) => start.length > 10 && start.slice(0, 10) !== end.slice(0, 10)).length;
    assert.ok(days > 150 && days < 250, `${days} whole days`);
    assert.ok(long > 20 && long < 60, `${long} meetings of several days`);
  });

  it('has as many in each month', () => {
    const inMonth = (month) => sampleFeed(10_000).events.filter(({ start }) => start.startsWith(month)).length;
    for (const month of ['2025-07', OPEN_ON.slice(0, 7), '2027-06']) {
      assert.ok(Math.abs(inMonth(month) - 417) < 30, `${inMonth(month)} in ${month}`);
    }
  });
});

describe('the sheet of the floors', () => {
  const event = (start, end) => ({ start, end, title: 'Sample' });
  const daysOf = (...events) =>
    monthSheet(events, 2026, 6)
      .days.filter(({ items }) => items.length)
      .map(({ key }) => key);

  it('has whole weeks around a month', () => {
    const { days } = monthSheet([], 2026, 6);
    assert.deepEqual([days.length, days[0].key, days.at(-1).key], [35, '2026-06-28', '2026-08-01']);
  });

  for (const [start, end, expected, why] of [
    ['2026-07-04', '2026-07-05', ['2026-07-04'], 'a whole day ends before its end'],
    ['2026-07-09T22:00:00', '2026-07-10T00:00:00', ['2026-07-09'], 'so does a meeting that ends at midnight'],
    ['2026-06-20', '2026-06-30', ['2026-06-28', '2026-06-29'], 'what began before the sheet is on its first days'],
    ['2026-08-02', '2026-08-03', [], 'what begins after it is not'],
  ]) {
    it(why, () => assert.deepEqual(daysOf(event(start, end)), expected));
  }
});
