import type { Sourced } from './sourced.ts';

/** In the words of schema.org, Sunday first. */
export const DAYS_OF_WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];

/** When an office can be reached, week after week, on the clock of its own zone. */
export interface OpeningHours extends Sourced {
  /** IANA name. */
  readonly timeZone: string;
  readonly periods: readonly OpeningPeriod[];
  /** Whether it is closed on federal holidays (5 U.S.C. 6103). */
  readonly closedOnFederalHolidays?: boolean;
}

/** A time of the day, on some days of the week (schema.org `OpeningHoursSpecification`). */
export interface OpeningPeriod {
  readonly dayOfWeek: readonly DayOfWeek[];
  /** Hours and minutes of 24 hours: `08:30`. */
  readonly opens: string;
  /** Exclusive, of the same day. */
  readonly closes: string;
}
