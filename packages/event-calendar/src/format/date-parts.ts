import { dayOfWeek } from '@otr-elements/event-data';

export interface DateParts {
  readonly year: number;
  /** 0 January … 11 December, as names are listed. */
  readonly month: number;
  readonly day: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
}

/** Takes the day of `2026-11-24`, or of a longer time that begins so, apart. */
export function dateParts(time: string): DateParts {
  const date = time.slice(0, 10);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month: month - 1, day, weekday: dayOfWeek(date) };
}
