import { addDays, addMonths, dayOfWeek, startOfMonth, type IsoDate } from '@otr-elements/event-data';
import { layOutWeekRow, type DayCell } from './week-row.ts';
import type { PlacedOccurrence } from './placed-occurrence.ts';

/** One month as the rows of a calendar sheet. */
export interface MonthGrid {
  readonly month: IsoDate;
  readonly weeks: readonly (readonly DayCell[])[];
}

/**
 * Lays out the weeks that hold any day of a month.
 *
 * @param date - any day of the month
 * @param weekStart - 0 Sunday … 6 Saturday
 * @param placed - sorted by start; those outside the sheet are left out
 * @returns new rows; the occurrences are not changed
 */
export function layOutMonth(date: IsoDate, weekStart: number, placed: readonly PlacedOccurrence[]): MonthGrid {
  const month = startOfMonth(date);
  const next = addMonths(month, 1);
  const weeks: (readonly DayCell[])[] = [];
  for (let day = startOfWeek(month, weekStart); day < next; day = addDays(day, 7)) {
    weeks.push(layOutWeekRow(day, placed));
  }
  return { month, weeks };
}

/** First day of the week that holds a date. */
export function startOfWeek(date: IsoDate, weekStart: number): IsoDate {
  return addDays(date, -((dayOfWeek(date) - weekStart + 7) % 7));
}
