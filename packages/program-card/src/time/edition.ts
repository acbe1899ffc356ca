import type { Tidy } from '@otr-elements/content';
import type { CalendarEvent } from '@otr-elements/event-data';
import { utcClock, wallClock } from './wall-clock.ts';

export type ProgramEvent = Tidy<CalendarEvent>;

/** One happening of a program. Its times are text, on the clock of the place where it happens. */
export interface Edition {
  readonly event: ProgramEvent;
  /** `2026-05-06`, or `2026-05-06T13:00`. */
  readonly start: string;
  /** When it is over; the end of the day where the feed gives no end. */
  readonly end: string;
  /** The last day that is shown. */
  readonly lastDate: string;
  readonly timeZone: string | undefined;
}

const TIME = /^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;
const DAY = 864e5;

/**
 * Places an event on its own clock.
 *
 * @param feedZone - IANA name; the zone of events that state none
 * @returns undefined where it has no start that exists
 */
export function toEdition(event: ProgramEvent, feedZone?: string): Edition | undefined {
  const timeZone = event.timeZone ?? feedZone;
  const start = toWall(event.start, timeZone);
  if (!start) return undefined;
  const stated = toWall(event.end, timeZone);
  const isStated = stated && stated > start;
  const end = isStated ? stated : addDay(start, 1);
  const lastDate = end.length === 10 ? addDay(end, -1) : end.slice(0, 10);
  return { event, start, end, lastDate, timeZone };
}

/** A day or time on the wall clock of a zone; undefined for what is none, such as February 30. */
export function toWall(time: string | undefined, timeZone?: string): string | undefined {
  if (!time || !TIME.test(time) || Number.isNaN(Date.parse(time)) || addDay(time, 0) !== time.slice(0, 10))
    return undefined;
  return /Z|T.*[+-]/.test(time) ? wallClock(Date.parse(time), timeZone) : time;
}

/**
 * Whether a time on the clock of a zone has come. Where it is more than a day off, no zone makes a difference, and none is asked
 * for: the first formatter of a page is slow to start.
 *
 * @param now - milliseconds since 1970
 */
export function hasCome(time: string, timeZone: string | undefined, now: number): boolean {
  const isNear = Math.abs(Date.parse(time) - now) < 2 * DAY;
  return time <= (isNear ? wallClock(now, timeZone) : utcClock(now));
}

/** The day so many days after that of a time. */
export const addDay = (time: string, days: number): string =>
  utcClock((Date.parse(time.slice(0, 10)) || 0) + days * DAY).slice(0, 10);
