import { DAILY, FREQUENCIES, MONTHLY, ordinalOf, PERIODS, WEEKLY, YEARLY } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/**
 * Checks what the parts of a rule say together (RFC 5545 §3.3.10).
 *
 * @throws RangeError where they must not stand together, or no day can ever fit
 */
export function checkRule(rule: RecurrenceRule): void {
  const { freq, interval, byMonth, byMonthDay } = rule;
  const wrong =
    (rule.byWeekNo && freq !== YEARLY && 'BYWEEKNO') ||
    (rule.byYearDay && freq >= MONTHLY && freq <= DAILY && 'BYYEARDAY') ||
    (byMonthDay && freq === WEEKLY && 'BYMONTHDAY');
  if (wrong) throw new RangeError(`${wrong} cannot stand beside FREQ=${FREQUENCIES[freq]}`);
  if (interval * (PERIODS[freq] ?? 0) > TEN_THOUSAND_YEARS) {
    throw new RangeError(`INTERVAL=${interval} reaches past the year 9999`);
  }
  checkOrdinals(rule);
  const days = (month: number) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
  const fits = (month: number) => [...(byMonthDay ?? [])].some((day) => Math.abs(day) <= days(month));
  if (byMonth && byMonthDay && ![...byMonth].some(fits)) {
    throw new RangeError('no month of BYMONTH has a day of BYMONTHDAY');
  }
}

/** `2MO` can be the second Monday of a month or a year; a week has only one, and a day none. */
function checkOrdinals({ freq, byWeekNo, byMonth, byDay = new Set() }: RecurrenceRule): void {
  const ordinals = [...byDay].map((day) => Math.abs(ordinalOf(day)));
  const most = freq === WEEKLY || byWeekNo ? 1 : freq === MONTHLY || (freq === YEARLY && byMonth) ? 5 : freq ? 0 : 53;
  const isWrong = most ? Math.min(...ordinals) > most : ordinals.some(Boolean);
  if (isWrong && byDay.size) throw new RangeError(`the numbers in BYDAY fit no period of FREQ=${FREQUENCIES[freq]}`);
}

/** In seconds. */
const TEN_THOUSAND_YEARS = 3.156e11;
