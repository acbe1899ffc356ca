import { dayNumber, formatDate, isIsoDate, twoDigits } from './iso-date.ts';

/**
 * A moment or day as a feed writes it. Three forms, told apart by their shape:
 * `2026-11-24` a day, `2026-11-24T13:00:00` a wall time (in a zone stated beside it; floating where none is),
 * `2026-11-24T18:00:00Z` an instant.
 */
export type EventTime = string;

export type TimeForm = 'date' | 'wall' | 'instant';

/** Which of the three forms a time has. */
export function timeForm(time: EventTime): TimeForm {
  if (time.length === 10) return 'date';
  return time.endsWith('Z') ? 'instant' : 'wall';
}

/**
 * Reads a time as feeds write it: ISO 8601 or RFC 5545 §3.3.4–5, lower case, without seconds, with a fraction (which is
 * dropped) or with an offset from UTC (which makes it an instant).
 *
 * @returns one of the three forms, or undefined where the text is no time that exists in the years 0001–9999
 */
export function parseEventTime(text: string): EventTime | undefined {
  // Most times are as we write them: a quick look spares them a slow one.
  if (WRITTEN.test(text) && isIsoDate(text.slice(0, 10))) return text;
  const match = text.length > 40 ? null : TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '0', offset] = match;
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date)) return undefined;
  if (hour === undefined) return date;
  if (+hour > 23 || +minute > 59 || +second > 60) return undefined;
  // RFC 5545 §3.3.12: who knows no leap seconds reads second 60 as 59.
  const wall = `${date}T${hour}:${minute}:${twoDigits(Math.min(+second, 59))}`;
  return offset === undefined ? wall : withOffset(wall, offset);
}

/** Seconds of `±hh`, `±hhmm`, `±hh:mm` or `±hhmmss`; undefined where it is none, or more than a day. */
export function parseOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text);
  if (!match) return undefined;
  const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
  if (+hours > 23 || +minutes > 59 || +seconds > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (+hours * 3600 + +minutes * 60 + +seconds) || 0;
}

/**
 * Seconds since 1970-01-01T00:00:00: of UTC for an instant, of its own clock for a wall time, of its midnight for a day.
 */
export function toSeconds(time: EventTime): number {
  const milliseconds = Date.parse(time.length > 10 ? `${time.slice(0, 19)}Z` : time);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${time}" is not a time such as 2026-11-24T13:00:00.`);
  return milliseconds / 1000;
}

/** `+0530`, `-045602`: an offset as iCalendar writes it (RFC 5545 §3.3.14). */
export function formatOffset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [size / 3600, (size / 60) % 60, ...(size % 60 ? [size % 60] : [])];
  return (seconds < 0 ? '-' : '+') + parts.map((part) => twoDigits(Math.floor(part))).join('');
}

/** Seconds of one day. */
export const DAY = 86_400;

/** `2026-11-24T13:00:00`, held in the years 0001–9999. */
export function formatWallTime(seconds: number): EventTime {
  const held = Math.min(Math.max(seconds, FIRST_SECOND), END - 1);
  const day = Math.floor(held / DAY);
  return recall(days, day, formatDate) + recall(clocks, held - day * DAY, formatClock);
}

/** `2026-11-24T18:00:00Z`, held in the years 0001–9999. */
export function formatInstant(seconds: number): EventTime {
  return `${formatWallTime(seconds)}Z`;
}

/** Whether the seconds fall in the years 0001–9999, and so can be written. */
export function isWritable(seconds: number): boolean {
  return seconds >= FIRST_SECOND && seconds < END;
}

/** Orders times of one form, earlier first. */
export function compareTimes(a: EventTime, b: EventTime): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The three forms; what of it is no time that exists, {@link TIME} tells. */
const WRITTEN = /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ?)?$/;
const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const FIRST_SECOND = dayNumber('0001-01-01') * DAY;
const END = (dayNumber('9999-12-31') + 1) * DAY;

function withOffset(wall: EventTime, offset: string): EventTime | undefined {
  const shift = /z/i.test(offset) ? 0 : parseOffset(offset);
  if (shift === undefined) return undefined;
  const seconds = toSeconds(wall) - shift;
  return isWritable(seconds) ? formatInstant(seconds) : undefined;
}

/** Tens of thousands of occurrences share few days and fewer times of day. */
const days = new Map<number, string>();
const clocks = new Map<number, string>();
const MOST_RECALLED = 5000;

function recall(known: Map<number, string>, key: number, write: (key: number) => string): string {
  let text = known.get(key);
  if (text === undefined) {
    if (known.size >= MOST_RECALLED) known.clear();
    text = write(key);
    known.set(key, text);
  }
  return text;
}

/** `T13:00:00` */
function formatClock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(10, 19);
}
