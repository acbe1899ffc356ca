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
    const [year, month, date] = fromEpochDay(day);
    const nextMonth = toEpochDay(year, month + 1, 1);
    const end = Math.min(to, nextMonth);
    if (!rule.byMonth || rule.byMonth.has(month)) addDays(days, rule, day, end, year, [day - date + 1, nextMonth]);
    day = end;
  }
  return days;
}

/** First day of a period, and of the next. */
type Period = readonly [begin: number, next: number];

/** Adds the allowed days of one month. */
function addDays(days: number[], rule: CompleteRule, from: number, to: number, year: number, month: Period): void {
  const { byWeekNo, byYearDay, byMonthDay, byDay, countsInMonths } = rule;
  const wholeYear: Period = byYearDay || !countsInMonths ? [toEpochDay(year, 1, 1), toEpochDay(year + 1, 1, 1)] : month;
  for (let day = from; day < to; day++) {
    if (
      isAmong(byMonthDay, day, month) &&
      isAmong(byYearDay, day, wholeYear) &&
      (!byDay || isWeekdayAmong(byDay, day, countsInMonths ? month : wholeYear)) &&
      (!byWeekNo || isWeekAmong(rule, day)) &&
      (rule.freq !== DAILY || (day - Math.floor(rule.start / DAY)) % rule.interval === 0)
    ) {
      days.push(day);
    }
  }
}

/** Whether the place of a day in a period is among those that a part names: from 1 on, or from the end, -1, on. */
function isAmong(part: NumberSet, day: number, [begin, next]: Period): boolean {
  return !part || part.has(day - begin + 1) || part.has(day - next);
}

function isWeekdayAmong(byDay: ReadonlySet<number>, day: number, [begin, next]: Period): boolean {
  const weekday = weekdayOf(day);
  return (
    byDay.has(weekday) ||
    byDay.has(weekdayNumber(Math.floor((day - begin) / 7) + 1, weekday)) ||
    byDay.has(weekdayNumber(-Math.ceil((next - day) / 7), weekday))
  );
}

function isWeekAmong({ byWeekNo, weekStart }: CompleteRule, day: number): boolean {
  const { periodOf, firstDay } = weekYears(weekStart);
  const year = periodOf(day);
  const [begin, end] = [firstDay(year), firstDay(year + 1)];
  return isAmong(byWeekNo, Math.floor((day - begin) / 7), [0, (end - begin) / 7]);
}
