import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../strings/en.ts';
import { es } from '../strings/es.ts';
import { dateWords } from './date-words.ts';

describe('dates in words', () => {
  const TABLE: [date: string | undefined, english: string | undefined, spanish: string | undefined][] = [
    ['2026-01-14', 'January 14, 2026', '14 de enero de 2026'],
    ['2026-01', 'January 2026', 'enero de 2026'],
    ['2026', '2026', '2026'],
    ['FY2025', 'fiscal year 2025', 'año fiscal 2025'],
    ['2025-09-12T17:00:00', 'September 12, 2025, 5 p.m.', '12 de septiembre de 2025, 5 p.\u00a0m.'],
    ['2025-09-12T08:30:00', 'September 12, 2025, 8:30 a.m.', '12 de septiembre de 2025, 8:30 a.\u00a0m.'],
    ['2025-09-12T00:05:00', 'September 12, 2025, 12:05 a.m.', '12 de septiembre de 2025, 12:05 a.\u00a0m.'],
    ['2025-09-12T12:00:00', 'September 12, 2025, noon', '12 de septiembre de 2025, mediodía'],
    ['2026-13-01', undefined, undefined],
    ['September', undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ];
  for (const [date, english, spanish] of TABLE) {
    it(`${date}: ${english}`, () => {
      assert.equal(dateWords(date, en.dates), english);
      assert.equal(dateWords(date, es.dates), spanish);
    });
  }
});
