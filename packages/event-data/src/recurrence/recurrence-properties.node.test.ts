import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../cpu-time.harness.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { series, startsOf } from './recurrence.harness.ts';

const RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3;BYMONTH=3,11',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=HOURLY;INTERVAL=5;BYDAY=SA',
  'FREQ=MINUTELY;INTERVAL=47;BYHOUR=2,3',
  'FREQ=DAILY;BYHOUR=4,5,6;BYMINUTE=30',
];

describe('each rule', () => {
  for (const rule of RULES) {
    const event = series('2020-02-29T02:30:00', { rules: [rule] });
    const [a, b, c] = ['2024-01-01', '2024-11-03', '2025-03-10'];

    it(`${rule} gives sorted starts, each once, inside the range`, () => {
      const range = { from: a, to: c, timeZone: 'America/New_York' };
      const starts = occurrencesBetween([event], range).map(({ start }) => start);
      assert.ok(starts.length > 0);
      assert.deepEqual(starts, [...new Set(starts)].sort());
      assert.ok(starts.every((start) => start >= '2024-01-01T05' && start < '2025-03-10T04'));
    });

    it(`${rule} gives a range as it gives its two parts`, () => {
      assert.deepEqual(startsOf(event, a, c), [...startsOf(event, a, b), ...startsOf(event, b, c)]);
    });

    it(`${rule} counts from its start, whatever is asked for`, () => {
      const counted = series('2020-02-29T02:30:00', { rules: [`${rule};COUNT=40`] });
      const all = startsOf(counted, '2020-01-01', '2400-01-01');
      assert.equal(all.length, 40);
      const [from, to] = [all[17]!.slice(0, 10), all[33]!.slice(0, 10)];
      const fresh = series('2020-02-29T02:30:00', { rules: [`${rule};COUNT=40`] });
      assert.deepEqual(
        startsOf(fresh, from, to),
        all.filter((start) => start >= from && start < to),
      );
    });
  }
});

describe('a series about a clock change', () => {
  const table: [start: string, rule: string, expected: string[], why: string][] = [
    [
      '2026-03-07T02:30:00',
      'FREQ=DAILY;COUNT=3',
      ['2026-03-07T07:30:00Z', '2026-03-08T07:30:00Z', '2026-03-09T06:30:00Z'],
      'reads a time that the clocks skip with the offset before (RFC 5545 §3.3.5)',
    ],
    [
      '2026-10-31T01:30:00',
      'FREQ=DAILY;COUNT=3',
      ['2026-10-31T05:30:00Z', '2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z'],
      'takes the first of a time that the clocks show twice',
    ],
    [
      '2026-03-01T13:00:00',
      'FREQ=WEEKLY;COUNT=3',
      ['2026-03-01T18:00:00Z', '2026-03-08T17:00:00Z', '2026-03-15T17:00:00Z'],
      'stays at its time of day',
    ],
  ];
  for (const [start, rule, expected, why] of table) {
    it(why, () => {
      const range = { from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' };
      assert.deepEqual(
        occurrencesBetween([series(start, { rules: [rule] })], range).map((occurrence) => occurrence.start),
        expected,
      );
    });
  }
});

describe('the bounds of a series', () => {
  const month = (rule: string, start = '2020-01-01T09:00:00') =>
    startsOf(series(start, { rules: [rule] }), '2026-11-01', '2026-12-01').length;

  it('end rules that can never match, whatever their parts', () => {
    for (const rule of [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31',
      'FREQ=YEARLY;BYWEEKNO=1;BYMONTH=7;BYDAY=MO',
      'FREQ=HOURLY;INTERVAL=24;BYHOUR=5',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYHOUR=3;BYMINUTE=1',
      'FREQ=DAILY;BYMONTHDAY=1;BYDAY=2MO;COUNT=1000000',
    ]) {
      assert.ok(cpuTimeOf(() => month(rule)) < 1000, rule);
    }
  });

  it('give at most ten thousand occurrences of one series', () => {
    assert.equal(month('FREQ=SECONDLY'), 10_000);
  });

  it('pick by place out of millions of candidates without listing them', () => {
    const all = Array.from({ length: 60 }, (_, index) => index).join();
    const hours = Array.from({ length: 24 }, (_, index) => index).join();
    assert.equal(
      month(`FREQ=MONTHLY;BYHOUR=${hours};BYMINUTE=${all};BYSECOND=${all};BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1`),
      1,
    );
  });

  it('jump to what is asked for, however long ago the series began', () => {
    for (const year of ['1970', '1900', '0001']) {
      assert.equal(month('FREQ=DAILY', `${year}-01-01T09:00:00`), 30);
    }
  });
});
