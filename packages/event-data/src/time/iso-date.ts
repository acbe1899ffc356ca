import { DAY_LENGTH, fromEpochDay, toEpochDay } from './epoch-day.ts';

/** A day of the proleptic Gregorian calendar, `0001-01-01` to `9999-12-31`. */
export type IsoDate = string;

/** Whether the text is a day that exists: `2026-02-28` is one, `2026-02-29` and `2026-2-8` are none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false;
  // Every month has its first 28 days. Some engines take the 30th of February for the 2nd of March.
  if (/-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(text)) return true;
  return new Date(text).getUTCDate() === +text.slice(8);
}

/** The day `days` later, or earlier where negative. Stops at the first and last day that can be written. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return formatDate(dayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter: January 31 + 1 is February 28. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = dateParts(date);
  const first = formatDate(toEpochDay(year, month + months, 1));
  return addDays(first, Math.min(day, daysInMonth(first)) - 1);
}

/** 0 Sunday … 6 Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The first day of the month that the day is in. */
export function startOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01`;
}

/** How many days the month of the day has: 28 to 31. */
export function daysInMonth(date: IsoDate): number {
  const [year, month] = dateParts(date);
  return toEpochDay(year, month + 1, 1) - toEpochDay(year, month, 1);
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01. @throws RangeError where the text does not begin as a day does */
export function dayNumber(date: IsoDate): number {
  const milliseconds = Date.parse(date.slice(0, 10));
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${date}" is not a day such as 2026-11-24.`);
  return milliseconds / DAY_LENGTH;
}

/** Inverse of {@link dayNumber}, held between `0001-01-01` and `9999-12-31`. */
export function formatDate(epochDay: number): IsoDate {
  return new Date(Math.min(Math.max(epochDay, FIRST_DAY), LAST_DAY) * DAY_LENGTH).toISOString().slice(0, 10);
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const FIRST_DAY = dayNumber('0001-01-01');
const LAST_DAY = dayNumber('9999-12-31');

function dateParts(date: IsoDate): [year: number, month: number, day: number] {
  return fromEpochDay(dayNumber(date));
}
