import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateAfterKey } from './grid-move.ts';

describe('a key in the grid of days', () => {
  const cases: readonly [key: string, from: string, expected: string | undefined, why: string, rtl?: boolean][] = [
    ['ArrowRight', '2026-01-31', '2026-02-01', 'goes to the next day, into the next month'],
    ['ArrowLeft', '2026-01-01', '2025-12-31', 'goes to the day before, into the year before'],
    ['ArrowRight', '2026-01-31', '2026-01-30', 'follows the direction of writing', true],
    ['ArrowDown', '2026-01-28', '2026-02-04', 'goes down a week'],
    ['ArrowUp', '2026-01-28', '2026-01-21', 'goes up a week'],
    ['Home', '2026-01-14', '2026-01-11', 'goes to the first day of the row'],
    ['End', '2026-01-14', '2026-01-17', 'goes to the last day of the row'],
    ['PageDown', '2026-01-31', '2026-02-28', 'goes to the next month, to its last day where it is shorter'],
    ['PageUp', '2026-03-31', '2026-02-28', 'goes to the month before'],
    ['Shift+PageDown', '2024-02-29', '2025-02-28', 'goes to the next year'],
    ['Shift+PageUp', '2024-02-29', '2023-02-28', 'goes to the year before'],
    ['a', '2026-01-14', undefined, 'is left to others'],
    ['Tab', '2026-01-14', undefined, 'leaves the grid'],
  ];
  for (const [name, from, expected, why, rtl = false] of cases) {
    it(`${name} ${why}`, () => {
      const key = { key: name.replace('Shift+', ''), shiftKey: name.startsWith('Shift+') };
      assert.equal(dateAfterKey(key, from, 0, rtl), expected);
    });
  }
});
