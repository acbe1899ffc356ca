import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodOf, startOfWeek } from './period.ts';
import { layOutSheet } from './sheet.ts';

describe('a sheet of a month', () => {
  const cases: readonly [date: string, weekStart: number, first: string, last: string, weeks: number, why: string][] = [
    ['2026-02-14', 0, '2026-02-01', '2026-02-28', 4, 'February that fills four weeks'],
    ['2026-01-14', 0, '2025-12-28', '2026-01-31', 5, 'a month that begins in the middle of a week'],
    ['2026-08-01', 0, '2026-07-26', '2026-09-05', 6, 'a month over six weeks'],
    ['2026-02-01', 1, '2026-01-26', '2026-03-01', 5, 'weeks from Monday'],
    ['2024-02-29', 6, '2024-01-27', '2024-03-01', 5, 'a leap day, weeks from Saturday'],
  ];
  for (const [date, weekStart, first, last, count, why] of cases) {
    it(`shows ${count} weeks of ${date.slice(0, 7)}: ${why}`, () => {
      const { weeks } = layOutSheet(periodOf('month', date, weekStart), weekStart, []);
      assert.equal(weeks.length, count);
      assert.equal(weeks[0]![0]!.date, first);
      assert.equal(weeks.at(-1)![6]!.date, last);
    });
  }

  it('finds the first day of a week', () => {
    assert.equal(startOfWeek('2026-11-24', 0), '2026-11-22');
    assert.equal(startOfWeek('2026-11-22', 0), '2026-11-22');
    assert.equal(startOfWeek('2026-11-22', 1), '2026-11-16');
  });
});
