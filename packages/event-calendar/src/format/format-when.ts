import type { EventTime } from '@otr-elements/event-data';
import type { PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { Strings } from '../strings/en.ts';

type WallClock = Pick<PlacedOccurrence, 'start' | 'end' | 'firstDate' | 'lastDate'>;

/** Days of an occurrence: `Wednesday, January 14, 2026`, or `May 6–8, 2025`. */
export function formatDays({ firstDate, lastDate }: WallClock, strings: Strings): string {
  return firstDate === lastDate ? strings.longDate(firstDate) : strings.dateRange(firstDate, lastDate);
}

/** Clock times: `1–5 p.m.`; undefined for an event of whole days, or of which only the day is known. */
export function formatTimes({ start, end, firstDate, lastDate }: WallClock, strings: Strings): string | undefined {
  if (start.length === 10) return undefined;
  if (end === start) return strings.time(...hourAndMinute(start));
  if (firstDate === lastDate) return strings.timeRange(hourAndMinute(start), hourAndMinute(end));
  const from = `${strings.date(start)}, ${strings.time(...hourAndMinute(start))}`;
  return `${from} – ${strings.date(end)}, ${strings.time(...hourAndMinute(end))}`;
}

/** Days and times in one line; a meeting over several days names each day once. */
export function formatWhen(clock: WallClock, strings: Strings): string {
  const times = formatTimes(clock, strings);
  if (!times) return formatDays(clock, strings);
  return clock.firstDate === clock.lastDate ? `${formatDays(clock, strings)}, ${times}` : times;
}

/** A deadline or a former start: a day, with its clock time where it has one. */
export function formatMoment(time: EventTime, strings: Strings): string {
  if (time.length === 10) return strings.date(time);
  return `${strings.date(time)}, ${strings.time(...hourAndMinute(time))}`;
}

export function hourAndMinute(time: EventTime): readonly [number, number] {
  return [Number(time.slice(11, 13)), Number(time.slice(14, 16))];
}
