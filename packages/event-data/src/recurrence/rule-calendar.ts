import { fromEpochDay, toEpochDay } from '../time/epoch-day.ts';
import { modulo } from './modulo.ts';
import { WEEKLY, YEARLY } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/** How a rule cuts time into years, weeks or months, each with a number of its own; days are counted from 1970-01-01. */
export interface RuleCalendar {
  /** The number of the period that a day is in. */
  periodOf(day: number): number;
  /** The first day of a period. */
  firstDay(period: number): number;
}

/** Rules of days and shorter times are followed month by month. A year of BYWEEKNO is one of whole weeks. */
export function calendarOf({ freq, byWeekNo, weekStart }: RecurrenceRule): RuleCalendar {
  if (freq === YEARLY && byWeekNo) return weekYears(weekStart);
  if (freq === YEARLY) return YEARS;
  return freq === WEEKLY ? weeks(weekStart) : MONTHS;
}

/**
 * Years of whole weeks: the first is the one that has at least four days in the year, so it holds January 4 (RFC 5545
 * §3.3.10, BYWEEKNO).
 *
 * @param weekStart - 0 Sunday … 6 Saturday
 */
export function weekYears(weekStart: number): RuleCalendar {
  const startOfWeek = (day: number) => day - modulo(weekdayOf(day) - weekStart, 7);
  return {
    periodOf: (day) => YEARS.periodOf(startOfWeek(day) + 3),
    firstDay: (year) => startOfWeek(toEpochDay(year, 1, 4)),
  };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return modulo(day + 4, 7);
}

const YEARS: RuleCalendar = {
  periodOf: (day) => fromEpochDay(day)[0],
  firstDay: (year) => toEpochDay(year, 1, 1),
};

const MONTHS: RuleCalendar = {
  periodOf(day) {
    const [year, month] = fromEpochDay(day);
    return year * 12 + month - 1;
  },
  firstDay: (month) => toEpochDay(0, month + 1, 1),
};

function weeks(weekStart: number): RuleCalendar {
  const shift = weekStart - 4;
  return { periodOf: (day) => Math.floor((day - shift) / 7), firstDay: (week) => week * 7 + shift };
}
