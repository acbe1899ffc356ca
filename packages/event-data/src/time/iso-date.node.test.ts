import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths, dayOfWeek, daysBetween, daysInMonth, isIsoDate, startOfMonth } from './iso-date.ts';

describe('isIsoDate', () => {
  const table: [string, boolean, string][] = [
    ['2026-11-24', true, 'an ordinary day'],
    ['2024-02-29', true, 'a leap day'],
    ['2000-02-29', true, 'a leap day of a century that divides by 400'],
    ['1900-02-29', false, 'no leap day in other centuries'],
    ['2026-02-29', false, 'no leap day in other years'],
    ['2026-04-31', false, 'a month of 30 days'],
    ['2026-13-01', false, 'no 13th month'],
    ['2026-00-10', false, 'no month 0'],
    ['2026-01-00', false, 'no day 0'],
    ['0001-01-01', true, 'the first day'],
    ['9999-12-31', true, 'the last day'],
    ['0000-12-31', false, 'no year 0'],
    ['2026-1-1', false, 'without leading zeros'],
    ['2026-11-24T00:00', false, 'a time'],
    [' 2026-11-24', false, 'white space'],
  ];
  for (const [text, expected, why] of table) {
    it(`is ${expected} for "${text}": ${why}`, () => assert.equal(isIsoDate(text), expected));
  }
});

describe('addDays', () => {
  const table: [string, number, string, string][] = [
    ['2026-11-30', 1, '2026-12-01', 'over the end of a month'],
    ['2024-02-28', 1, '2024-02-29', 'into a leap day'],
    ['2026-01-01', -1, '2025-12-31', 'back over a year'],
    ['2026-03-08', 365, '2027-03-08', 'clock changes do not matter'],
    ['1970-01-01', -719162, '0001-01-01', 'to the first day'],
    ['9999-12-31', 1, '9999-12-31', 'stops at the last day'],
    ['0001-01-01', -1, '0001-01-01', 'stops at the first day'],
  ];
  for (const [date, days, expected, why] of table) {
    it(`gives ${expected} for ${date} and ${days}: ${why}`, () => assert.equal(addDays(date, days), expected));
  }

  it('names what is no day', () => assert.throws(() => addDays('soon', 1), /RangeError: "soon" is not a day/));

  it('walks every day of 400 years as the engine counts them', () => {
    for (let day = -75_000; day < 71_100; day += 7) {
      assert.equal(addDays('1970-01-01', day), new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });
});

describe('addMonths', () => {
  const table: [string, number, string, string][] = [
    ['2026-01-31', 1, '2026-02-28', 'the last day of a shorter month'],
    ['2024-03-31', -1, '2024-02-29', 'backwards'],
    ['2026-11-24', 2, '2027-01-24', 'over a year'],
    ['2026-11-24', -23, '2024-12-24', 'back over two years'],
    ['2026-05-31', 12, '2027-05-31', 'a year'],
  ];
  for (const [date, months, expected, why] of table) {
    it(`gives ${expected} for ${date} and ${months}: ${why}`, () => assert.equal(addMonths(date, months), expected));
  }
});

describe('days of a grid', () => {
  it('counts the day of the week from Sunday', () => {
    assert.deepEqual(['2026-11-22', '2026-11-24', '1969-12-31', '2000-01-01'].map(dayOfWeek), [0, 2, 3, 6]);
  });

  it('gives the first day of the month', () => assert.equal(startOfMonth('2026-11-24'), '2026-11-01'));

  it('counts the days of the month', () => {
    assert.deepEqual(['2026-02-10', '2024-02-10', '2026-11-01', '2026-12-31'].map(daysInMonth), [28, 29, 30, 31]);
  });

  it('counts the days between two', () => {
    assert.equal(daysBetween('2026-03-01', '2026-04-01'), 31);
    assert.equal(daysBetween('2026-04-01', '2026-03-01'), -31);
  });
});
