import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../strings/en.ts';
import { es } from '../strings/es.ts';
import { toEdition } from '../time/edition.ts';
import { documentKind } from './document-kind.ts';
import { dayWords, daysWords, timeWords } from './when.ts';

describe('days of an edition', () => {
  const TABLE: [start: string, end: string | undefined, english: string, spanish: string][] = [
    ['2026-05-06', '2026-05-09', 'May 6–8', '6–8 de mayo'],
    ['2026-04-30', '2026-05-03', 'April 30 – May 2', '30 de abril – 2 de mayo'],
    ['2026-05-06', undefined, 'May 6', '6 de mayo'],
    ['2025-05-06', '2025-05-09', 'May 6–8, 2025', '6–8 de mayo de 2025'],
    ['2025-04-30', '2025-05-03', 'April 30 – May 2, 2025', '30 de abril – 2 de mayo de 2025'],
    ['2025-12-30', '2026-01-02', 'December 30, 2025 – January 1', '30 de diciembre de 2025 – 1 de enero'],
    ['2026-05-12T13:00', '2026-05-12T14:00', 'May 12', '12 de mayo'],
  ];
  for (const [start, end, english, spanish] of TABLE) {
    it(`reads ${english}`, () => {
      const edition = toEdition({ start, ...(end && { end }) })!;
      assert.equal(daysWords(edition, '2026', en), english);
      assert.equal(daysWords(edition, '2026', es), spanish);
    });
  }

  it('names the year that is not this one', () => {
    assert.equal(dayWords('2027-01-02', '2026', en), 'January 2, 2027');
  });
});

describe('times of day', () => {
  const TABLE: [time: string, zone: string | undefined, expected: string][] = [
    ['2026-05-12', 'America/New_York', ''],
    ['2026-05-12T13:00', 'America/New_York', '1 p.m. Eastern Time'],
    ['2026-05-12T09:30', undefined, '9:30 a.m.'],
    ['2026-05-12T00:05', undefined, '12:05 a.m.'],
    ['2026-05-12T12:00', 'America/Argentina/Buenos_Aires', 'noon (Buenos Aires)'],
  ];
  for (const [time, zone, expected] of TABLE) {
    it(`reads ${expected || 'nothing'} for ${time}`, () => {
      assert.equal(timeWords(time, zone, en).replace('\u00a0', ' '), expected);
    });
  }
});

describe('documentKind', () => {
  const TABLE: [url: string, mediaType: string | undefined, size: number | undefined, expected: string][] = [
    ['https://cbp.gov/a', undefined, undefined, ''],
    ['https://cbp.gov/a.html', undefined, undefined, ''],
    ['https://cbp.gov/a.pdf', undefined, undefined, 'PDF'],
    ['https://cbp.gov/a.PDF?x=1.html#y', undefined, undefined, 'PDF'],
    ['https://cbp.gov/a', 'application/pdf', 1_234_567, 'PDF, 1.2 MB'],
    ['https://cbp.gov/a.docx', undefined, 34_500, 'DOCX, 35 KB'],
    ['https://cbp.gov/a.csv', 'text/csv', 12, 'CSV, 1 KB'],
    ['https://cbp.gov/a.zip', undefined, 999_900, 'ZIP, 1.0 MB'],
    ['https://cbp.gov/a.zip', undefined, 52_000_000, 'ZIP, 52 MB'],
    ['https://cbp.gov', undefined, undefined, ''],
  ];
  for (const [url, mediaType, size, expected] of TABLE) {
    it(`calls ${url} ${expected || 'nothing'}`, () => {
      assert.equal(documentKind(url, mediaType, size), expected);
    });
  }
});
