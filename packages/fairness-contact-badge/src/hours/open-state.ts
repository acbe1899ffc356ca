import { dateTimeFormat } from '@otr-elements/core';
import { DAYS_OF_WEEK, type OpeningHours } from '@otr-elements/content';
import { dayOfWeek, type IsoDate } from '@otr-elements/event-data';
import { federalHolidayOn, type FederalHoliday } from './federal-holidays.ts';

export interface OpenState {
  readonly isOpen: boolean;
  /** For which the office is closed today. */
  readonly holiday?: FederalHoliday | undefined;
  /** Minutes that the visitor's clock is ahead of the office's. */
  readonly ahead: number;
}

/**
 * Whether an office is open at an instant, on the clock of its own zone.
 *
 * @returns undefined where the browser does not know the zone
 */
export function openStateAt(hours: OpeningHours, now: Date): OpenState | undefined {
  const wall = wallClock(hours.timeZone, now);
  if (!wall) return undefined;
  const holiday = hours.closedOnFederalHolidays ? federalHolidayOn(wall.date) : undefined;
  const day = DAYS_OF_WEEK[dayOfWeek(wall.date)]!;
  const isOpen =
    !holiday &&
    hours.periods.some(
      ({ dayOfWeek: days, opens, closes }) =>
        days.includes(day) && toMinutes(opens) <= wall.minutes && wall.minutes < toMinutes(closes),
    );
  const visitor = wallMinutes(localDate(now), now.getHours() * 60 + now.getMinutes());
  return { isOpen, holiday, ahead: visitor - wallMinutes(wall.date, wall.minutes) };
}

/** Minutes since midnight of `08:30`. */
export function toMinutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

interface WallClock {
  readonly date: IsoDate;
  readonly minutes: number;
}

function wallClock(timeZone: string, now: Date): WallClock | undefined {
  try {
    const format = dateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute } = parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;
    return { date: `${year}-${month}-${day}`, minutes: toMinutes(`${hour}:${minute}`) };
  } catch {
    return undefined;
  }
}

const wallMinutes = (date: IsoDate, minutes: number): number => Date.parse(`${date}T00:00Z`) / 60_000 + minutes;

const localDate = (date: Date): IsoDate =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
