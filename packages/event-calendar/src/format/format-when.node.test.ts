import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en, type Strings } from '../strings/en.ts';
import { es } from '../strings/es.ts';
import { formatWhen } from './format-when.ts';

const clock = (start: string, end: string, lastDate = end.slice(0, 10)) => ({
  start,
  end,
  firstDate: start.slice(0, 10),
  lastDate,
});

describe('when an event is, in words', () => {
  const cases: readonly [strings: Strings, start: string, end: string, lastDate: string, expected: string][] = [
    [en, '2026-01-14T13:00:00', '2026-01-14T17:00:00', '2026-01-14', 'Wednesday, January 14, 2026, 1–5 p.m.'],
    [
      en,
      '2026-01-14T11:30:00',
      '2026-01-14T13:00:00',
      '2026-01-14',
      'Wednesday, January 14, 2026, 11:30 a.m. – 1 p.m.',
    ],
    [en, '2026-01-14T12:00:00', '2026-01-14T13:00:00', '2026-01-14', 'Wednesday, January 14, 2026, noon – 1 p.m.'],
    [en, '2026-01-14T13:00:00', '2026-01-14T13:00:00', '2026-01-14', 'Wednesday, January 14, 2026, 1 p.m.'],
    [en, '2026-01-14', '2026-01-15', '2026-01-14', 'Wednesday, January 14, 2026'],
    [en, '2025-05-06', '2025-05-09', '2025-05-08', 'May 6–8, 2025'],
    [en, '2025-04-30', '2025-05-02', '2025-05-01', 'April 30 – May 1, 2025'],
    [en, '2025-12-31', '2026-01-02', '2026-01-01', 'December 31, 2025 – January 1, 2026'],
    [en, '2025-05-06T09:00:00', '2025-05-07T12:00:00', '2025-05-07', 'May 6, 2025, 9 a.m. – May 7, 2025, noon'],
    [es, '2026-01-14T13:00:00', '2026-01-14T17:00:00', '2026-01-14', 'Miércoles, 14 de enero de 2026, 1–5 p.\u00a0m.'],
    [es, '2025-05-06', '2025-05-09', '2025-05-08', 'del 6 al 8 de mayo de 2025'],
    [es, '2025-04-30', '2025-05-02', '2025-05-01', 'del 30 de abril al 1 de mayo de 2025'],
  ];
  for (const [strings, start, end, lastDate, expected] of cases) {
    it(expected, () => {
      assert.equal(formatWhen(clock(start, end, lastDate), strings), expected);
    });
  }
});
