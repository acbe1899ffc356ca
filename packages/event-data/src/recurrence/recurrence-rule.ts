import type { EventTime } from '../time/event-time.ts';

/** FREQ, from the longest period to the shortest; a rule holds the place in this list. */
export const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

/** Seconds of the shortest period of each frequency; from WEEKLY on all periods are as long. */
export const PERIODS: readonly number[] = [31_536_000, 2_419_200, 604_800, 86_400, 3600, 60, 1];

export const YEARLY = 0;
export const MONTHLY = 1;
export const WEEKLY = 2;
export const DAILY = 3;
export const HOURLY = 4;
export const MINUTELY = 5;
export const SECONDLY = 6;

/** As BYDAY names them, from 0 Sunday on. */
export const WEEKDAYS: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A recurrence rule (RFC 5545 §3.3.10). A part that the rule does not state is undefined. */
export interface RecurrenceRule {
  /** Place in {@link FREQUENCIES}. */
  readonly freq: number;
  readonly interval: number;
  readonly count: number | undefined;
  readonly until: EventTime | undefined;
  /** WKST: 0 Sunday … 6 Saturday. */
  readonly weekStart: number;
  readonly byMonth: NumberSet;
  readonly byWeekNo: NumberSet;
  readonly byYearDay: NumberSet;
  readonly byMonthDay: NumberSet;
  /** Each as {@link weekdayNumber} writes it. */
  readonly byDay: NumberSet;
  readonly byHour: NumberSet;
  readonly byMinute: NumberSet;
  readonly bySecond: NumberSet;
  readonly bySetPos: NumberSet;
}

export type NumberSet = ReadonlySet<number> | undefined;

/** `2TU` as one number: 0 … 6 are weekdays without an ordinal, from Sunday on. */
export function weekdayNumber(ordinal: number, weekday: number): number {
  return ordinal * 7 + weekday;
}

/** The ordinal in a {@link weekdayNumber}; 0 where there is none. */
export function ordinalOf(number: number): number {
  return Math.floor(number / 7);
}
