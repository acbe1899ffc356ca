import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { series, startsOf } from './recurrence.harness.ts';

/** "10-25" of 1997 and later years in their order, at 9 a.m.; the year is written where it changes. */
function dates(text: string, time = '09:00:00'): string[] {
  let year = '1997';
  return text.split(/\s+/).flatMap((word) => {
    if (word.length > 4 && word.endsWith(':')) {
      year = word.slice(0, 4);
      return [];
    }
    return `${year}-${word}T${time}`;
  });
}

describe('the examples of RFC 5545 §3.8.5.3', () => {
  const table: [rule: string, start: string, expected: string, to?: string][] = [
    ['FREQ=DAILY;COUNT=10', '09-02', '09-02 09-03 09-04 09-05 09-06 09-07 09-08 09-09 09-10 09-11'],
    ['FREQ=DAILY;INTERVAL=2', '09-02', '09-02 09-04 09-06 09-08 09-10 09-12', '1997-09-14'],
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', '09-02', '09-02 09-12 09-22 10-02 10-12'],
    ['FREQ=WEEKLY;COUNT=10', '09-02', '09-02 09-09 09-16 09-23 09-30 10-07 10-14 10-21 10-28 11-04'],
    ['FREQ=WEEKLY;UNTIL=19971007T000000Z', '09-02', '09-02 09-09 09-16 09-23 09-30'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '09-02', '09-02 09-16 09-30 10-14 10-28 11-11', '1997-11-20'],
    [
      'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
      '09-02',
      '09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971024T000000Z;WKST=SU;BYDAY=MO,WE,FR',
      '09-01',
      '09-01 09-03 09-05 09-15 09-17 09-19 09-29 10-01 10-03 10-13 10-15 10-17',
    ],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '09-02', '09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16'],
    ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '09-05', '09-05 10-03 11-07 12-05 1998: 01-02 02-06 03-06 04-03 05-01 06-05'],
    ['FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', '09-05', '09-05 10-03 11-07 12-05'],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
      '09-07',
      '09-07 09-28 11-02 11-30 1998: 01-04 01-25 03-01 03-29 05-03 05-31',
    ],
    ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '09-22', '09-22 10-20 11-17 12-22 1998: 01-19 02-16'],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '09-28', '09-28 10-29 11-28 12-29 1998: 01-29 02-26', '1998-03-01'],
    [
      'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
      '09-02',
      '09-02 09-15 10-02 10-15 11-02 11-15 12-02 12-15 1998: 01-02 01-15',
    ],
    [
      'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
      '09-30',
      '09-30 10-01 10-31 11-01 11-30 12-01 12-31 1998: 01-01 01-31 02-01',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
      '09-10',
      '09-10 09-11 09-12 09-13 09-14 09-15 1999: 03-10 03-11 03-12 03-13',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
      '09-02',
      '09-02 09-09 09-16 09-23 09-30 11-04 11-11 11-18 11-25',
      '1997-12-31',
    ],
    [
      'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
      '06-10',
      '06-10 07-10 1998: 06-10 07-10 1999: 06-10 07-10 2000: 06-10 07-10 2001: 06-10 07-10',
    ],
    [
      'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
      '03-10',
      '03-10 1999: 01-10 02-10 03-10 2001: 01-10 02-10 03-10 2003: 01-10 02-10 03-10',
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
      '01-01',
      '01-01 04-10 07-19 2000: 01-01 04-09 07-18 2003: 01-01 04-10 07-19 2006: 01-01',
    ],
    ['FREQ=YEARLY;BYDAY=20MO', '05-19', '05-19 1998: 05-18 1999: 05-17', '2000-01-01'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '05-12', '05-12 1998: 05-11 1999: 05-17', '2000-01-01'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '03-13', '03-13 03-20 03-27 1998: 03-05 03-12 03-19 03-26', '1999-01-01'],
    [
      'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
      '09-13',
      '09-13 10-11 11-08 12-13 1998: 01-10',
      '1998-02-01',
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '11-04',
      '11-04 2001: 11-06 2005: 11-08',
      '2006-01-01',
    ],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '09-04', '09-04 10-07 11-06'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '09-29', '09-29 10-30 11-27 12-30 1998: 01-29', '1998-02-01'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '08-05', '08-05 08-10 08-19 08-24'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '08-05', '08-05 08-17 08-19 08-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '01-15', '01-15 01-30 02-15 03-15 03-30'],
  ];
  for (const [rule, start, expected, to] of table) {
    it(`gives ${rule} from ${start}`, () => {
      const found = startsOf(series(`1997-${start}T09:00:00`, { rules: [rule] }), '1997-01-01', to ?? '2010-01-01');
      assert.deepEqual(found, dates(expected));
    });
  }

  it('gives every Friday the 13th, without the first day, which is none', () => {
    const fridays = series('1997-09-02T09:00:00', {
      rules: ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
      exceptionDates: ['1997-09-02T09:00:00'],
    });
    assert.deepEqual(
      startsOf(fridays, '1997-01-01', '2000-11-01'),
      dates('1998: 02-13 03-13 11-13 1999: 08-13 2000: 10-13'),
    );
  });

  const hours: [rule: string, expected: string[]][] = [
    ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z', ['09:00', '12:00', '15:00']],
    ['FREQ=MINUTELY;INTERVAL=15;COUNT=6', ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15']],
    ['FREQ=MINUTELY;INTERVAL=90;COUNT=4', ['09:00', '10:30', '12:00', '13:30']],
  ];
  for (const [rule, expected] of hours) {
    it(`gives ${rule}`, () => {
      const found = startsOf(series('1997-09-02T09:00:00', { rules: [rule] }));
      assert.deepEqual(
        found,
        expected.map((time) => `1997-09-02T${time}:00`),
      );
    });
  }

  it('gives the same for DAILY with BYHOUR and BYMINUTE as for MINUTELY with BYHOUR', () => {
    const daily = 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40';
    const minutely = 'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16';
    const [a, b] = [daily, minutely].map((rule) =>
      startsOf(series('1997-09-02T09:00:00', { rules: [rule] }), '1997-09-02', '1997-09-09'),
    );
    assert.equal(a?.length, 7 * 24);
    assert.deepEqual(a, b);
  });
});
