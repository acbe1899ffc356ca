import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRetryAfter } from './retry-after.ts';

const NOW = Date.UTC(2026, 10, 24, 18, 0, 0);

describe('parseRetryAfter', () => {
  const table: [value: string | null, expected: number | undefined, why: string][] = [
    [null, undefined, 'no header'],
    ['', undefined, 'an empty header'],
    ['120', 120_000, 'seconds'],
    ['0', 0, 'at once'],
    ['-5', undefined, 'not a number of seconds'],
    ['1.5', undefined, 'seconds are whole'],
    ['Tue, 24 Nov 2026 18:00:30 GMT', 30_000, 'a date'],
    ['Tue, 24 Nov 2026 17:00:00 GMT', 0, 'a date gone by'],
    ['tomorrow', undefined, 'not a date'],
    ['later 5', undefined, 'not a date, though Date.parse makes one of it'],
  ];
  for (const [value, expected, why] of table) {
    it(`reads ${JSON.stringify(value)} as ${expected}: ${why}`, () => {
      assert.equal(parseRetryAfter(value, NOW), expected);
    });
  }
});
