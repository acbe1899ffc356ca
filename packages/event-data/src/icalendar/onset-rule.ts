import { WEEKDAYS } from '../recurrence/recurrence-rule.ts';
import type { YearlyOnset } from '../time/observance.ts';
import { basicFormat } from './property-line.ts';

/** The value of the RRULE of a yearly onset: `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`. */
export function onsetRule({ month, day, weekday, until }: YearlyOnset): string {
  const rule = `FREQ=YEARLY;BYMONTH=${month}${dayParts(day, weekday)}`;
  return until === undefined ? rule : `${rule};UNTIL=${basicFormat(until)}`;
}

/** A weekday of a week of the month, or of the seven days from another day on. */
function dayParts(day: number, weekday: number | undefined): string {
  if (weekday === undefined) return `;BYMONTHDAY=${day}`;
  if (day === -7 || day % 7 === 1) return `;BYDAY=${Math.ceil(day / 7)}${WEEKDAYS[weekday]}`;
  const week = Array.from({ length: 7 }, (_, index) => day + index);
  const days = week.filter((each) => (day > 0 ? each <= 31 : each < 0));
  return `;BYMONTHDAY=${days.join()};BYDAY=${WEEKDAYS[weekday]}`;
}
