import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayOfWeek } from '@otr-elements/event-data';
import fedHolidays from '@18f/us-federal-holidays';
import { federalHolidayOn } from './federal-holidays.ts';

/** Since Juneteenth is a holiday. */
const YEARS = Array.from({ length: 80 }, (_, index) => 2022 + index);

describe('federalHolidayOn', () => {
  it('closes offices on the same days, 2022 to 2101, as the library of the General Services Administration', () => {
    const options = { shiftSaturdayHolidays: true, shiftSundayHolidays: true, utc: true };
    const theirs = YEARS.flatMap((year) => fedHolidays.allForYear(year, options))
      .map(({ dateString }) => dateString.replace(/-(\d)(?=-|$)/g, '-0$1'))
      .filter((date) => date >= '2022-01-01' && date < '2101-12-31');
    const ours: string[] = [];
    for (let date = '2022-01-01'; date < '2101-12-31'; date = addDays(date, 1)) {
      if (federalHolidayOn(date) && dayOfWeek(date) % 6) ours.push(date);
    }
    assert.deepEqual(ours, [...new Set(theirs)].sort());
    assert.ok(ours.length > 870);
  });

  const table: [date: string, holiday: string | undefined, why: string][] = [
    ['2026-11-26', 'thanksgiving', 'the fourth Thursday of November'],
    ['2026-07-03', 'independence', 'the Friday before a Saturday'],
    ['2027-07-05', 'independence', 'the Monday after a Sunday'],
    ['2021-12-31', 'new-year', 'of the next year'],
    ['2026-05-25', 'memorial', 'the last Monday of May, when it is the fourth'],
    ['2027-05-31', 'memorial', 'the last Monday of May, when it is the fifth'],
    ['2026-11-27', undefined, 'the day after Thanksgiving'],
  ];
  for (const [date, holiday, why] of table) it(`${date}: ${why}`, () => assert.equal(federalHolidayOn(date), holiday));
});
