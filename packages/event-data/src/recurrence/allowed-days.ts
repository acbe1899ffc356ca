import { fromEpochDay, toEpochDay } from '../time/epoch-day.ts';
import { DAY } from '../time/event-time.ts';
import type { CompleteRule } from './complete-rule.ts';
import { DAILY, weekdayNumber } from './recurrence-rule.ts';
import type { NumberSet } from './recurrence-rule.ts';
import { weekdayOf, weekYears } from './rule-calendar.ts';

/**
 * The days from one to another, exclusive, that a rule allows; counted from 1970-01-01. Within its period each part of a
 * rule that speaks of days only limits, whether RFC 5545 §3.3.10 calls it limiting or expanding.
 */
export function allowedDays(rule: CompleteRule, from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to;) {
    const [year, month] = fromEpochDay(day);
    const end = Math.min(to, toEpochDay(year, month + 1, 1));
    if (!rule.byMonth || rule.byMonth.has(month)) addDays(days, rule, day, end, year, month);
    day = end;
  }
  return days;
}

/** Adds the allowed days of one month. */
function addDays(days: number[], rule: CompleteRule, from: number, to: number, year: number, month: number): void {
  const { byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const startOfMonth = toEpochDay(year, month, 1);
  const monthLength = toEpochDay(year, month + 1, 1) - startOfMonth;
  const startOfYear = toEpochDay(year, 1, 1);
  const yearLength = toEpochDay(year + 1, 1, 1) - startOfYear;
  const [begin, length] = rule.countsInMonths ? [startOfMonth, monthLength] : [startOfYear, yearLength];
  for (let day = from; day < to; day++) {
    if (
      isAmong(byMonthDay, day - startOfMonth, monthLength) &&
      isAmong(byYearDay, day - startOfYear, yearLength) &&
      (!byDay || isWeekdayAmong(byDay, day, day - begin, length)) &&
      (!byWeekNo || isWeekAmong(rule, day)) &&
      (rule.freq !== DAILY || (day - Math.floor(rule.start / DAY)) % rule.interval === 0)
    ) {
      days.push(day);
    }
  }
}

/** Whether a place, counted from 0, is among those that a part names: from 1 on, or from the end, -1, on. */
function isAmong(part: NumberSet, index: number, length: number): boolean {
  return !part || part.has(index + 1) || part.has(index - length);
}

function isWeekdayAmong(byDay: ReadonlySet<number>, day: number, index: number, length: number): boolean {
  const weekday = weekdayOf(day);
  return (
    byDay.has(weekday) ||
    byDay.has(weekdayNumber(Math.floor(index / 7) + 1, weekday)) ||
    byDay.has(weekdayNumber(-Math.ceil((length - index) / 7), weekday))
  );
}

function isWeekAmong({ byWeekNo, weekStart }: CompleteRule, day: number): boolean {
  const { periodOf, firstDay } = weekYears(weekStart);
  const year = periodOf(day);
  const [begin, end] = [firstDay(year), firstDay(year + 1)];
  return isAmong(byWeekNo, Math.floor((day - begin) / 7), (end - begin) / 7);
}
