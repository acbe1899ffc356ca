import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validityOn, type Validity } from './validity.ts';

describe('validityOn', () => {
  const table: [today: string, from: string | undefined, until: string | undefined, expected: Validity, why: string][] =
    [
      ['2026-11-24', undefined, undefined, 'current', 'nothing is said'],
      ['2026-11-24', undefined, '2026-11-24', 'current', 'the last day'],
      ['2026-11-25', undefined, '2026-11-24', 'ended', 'the day after it'],
      ['2026-11-30', undefined, '2026-11', 'current', 'a month holds to its end'],
      ['2026-12-01', undefined, '2026-11', 'ended', 'the month after it'],
      ['2026-12-31', undefined, '2026', 'current', 'a year holds to its end'],
      ['2027-01-01', undefined, '2026', 'ended', 'the year after it'],
      ['2025-09-30', undefined, 'FY2025', 'current', 'a fiscal year holds to the end of September'],
      ['2025-10-01', undefined, 'FY2025', 'ended', 'the next fiscal year'],
      ['2024-10-01', 'FY2025', undefined, 'current', 'a fiscal year begins in October'],
      ['2024-09-30', 'FY2025', undefined, 'not-yet', 'the day before it'],
      ['2026-11-23', '2026-11-24', undefined, 'not-yet', 'the day before the first'],
    ];
  for (const [today, validFrom, validUntil, expected, why] of table) {
    it(why, () => {
      const span = { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
      assert.equal(validityOn(today, span), expected);
    });
  }
});
