import { addDays } from '@otr-elements/event-data';
import { startOfWeek, type Period } from './period.ts';
import type { PlacedOccurrence } from './placed-occurrence.ts';
import { layOutWeekRow, type DayCell } from './week-row.ts';

/** Most events that stand in one day of a sheet: a week has room for more. */
const MOST_LANES = { month: 4, week: 12 } as const;

/** One period as the rows of a calendar sheet. */
export interface Sheet extends Period {
  /** How many places a day has; where its events need more, the last place tells how many. */
  readonly mostLanes: number;
  readonly weeks: readonly (readonly DayCell[])[];
}

/**
 * Lays out the weeks that hold any day of a period.
 *
 * @param weekStart - 0 Sunday … 6 Saturday
 * @param placed - sorted by start; those outside the sheet are left out
 * @returns new rows; the occurrences are not changed
 */
export function layOutSheet(period: Period, weekStart: number, placed: readonly PlacedOccurrence[]): Sheet {
  const mostLanes = MOST_LANES[period.unit];
  const weeks: (readonly DayCell[])[] = [];
  for (let day = startOfWeek(period.first, weekStart); day < period.next; day = addDays(day, 7)) {
    weeks.push(layOutWeekRow(day, placed, mostLanes));
  }
  return { ...period, mostLanes, weeks };
}
