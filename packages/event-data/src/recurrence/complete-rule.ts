import { fromEpochDay } from '../time/epoch-day.ts';
import { DAY } from '../time/event-time.ts';
import { modulo } from './modulo.ts';
import { MONTHLY, WEEKLY, YEARLY } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { weekdayOf } from './rule-calendar.ts';

/** A rule together with the start of its series, from which it has what it does not state itself. */
export interface CompleteRule extends RecurrenceRule {
  /** Wall time in seconds. */
  readonly start: number;
  readonly allDay: boolean;
  /** Whether ordinals of BYDAY, where there can be any, count in months; in years otherwise. */
  readonly countsInMonths: boolean;
}

/** "Information, not contained in the rule … [is] derived from the Start Time" (RFC 5545 §3.3.10). */
export function completeRule(rule: RecurrenceRule, start: number, allDay: boolean): CompleteRule {
  const { freq, byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const day = Math.floor(start / DAY);
  const [, month, monthDay] = fromEpochDay(day);
  const isMonthOpen = freq === YEARLY && !byWeekNo && !byYearDay && (byMonthDay || !byDay);
  const isMonthDayOpen = freq <= MONTHLY && !byWeekNo && !byYearDay && !byDay;
  const isWeekdayOpen = freq === WEEKLY || (byWeekNo && !byYearDay && !byMonthDay);
  const weekdays = byDay ?? (isWeekdayOpen ? new Set([weekdayOf(day)]) : undefined);
  return {
    ...rule,
    byMonth: byMonth ?? (isMonthOpen ? new Set([month]) : undefined),
    byMonthDay: byMonthDay ?? (isMonthDayOpen ? new Set([monthDay]) : undefined),
    // A week has each weekday once: `1TU` is just a Tuesday.
    byDay: weekdays && (freq === WEEKLY || byWeekNo) ? new Set([...weekdays].map((each) => modulo(each, 7))) : weekdays,
    // Times of day mean nothing to days (RFC 5545 §3.3.10, BYSECOND).
    ...(allDay && { byHour: undefined, byMinute: undefined, bySecond: undefined }),
    start,
    allDay,
    countsInMonths: freq !== YEARLY || byMonth !== undefined,
  };
}
