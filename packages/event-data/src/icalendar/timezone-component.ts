import { compareTimes, parseEventTime, parseOffset } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import type { Observance, YearlyOnset } from '../time/observance.ts';
import { findProperties, findProperty } from './component.ts';
import type { Component } from './component.ts';

/**
 * Reads a VTIMEZONE (RFC 5545 §3.6.5): fixed onsets, and yearly ones on the first, …, last weekday of a month. An onset
 * with another rule counts once.
 *
 * @returns sorted by start
 */
export function readObservances(timezone: Component): Observance[] {
  const observances = timezone.components.flatMap(readObservance);
  return observances.sort((a, b) => compareTimes(a.start, b.start)).slice(-MOST_OBSERVANCES);
}

/** What a rule of recurrence says, by part: `FREQ`, `BYDAY`, … */
export function parseRuleParts(rule: string): ReadonlyMap<string, string> {
  return new Map(
    rule
      .toUpperCase()
      .split(';', 20)
      .map((part) => part.trim().split('=', 2) as [string, string]),
  );
}

/** The latest count: two changes of the clock a year for half a century. */
const MOST_OBSERVANCES = 100;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function readObservance(component: Component): Observance[] {
  const start = wallTime(findProperty(component, 'DTSTART')?.value);
  const offsetTo = parseOffset(findProperty(component, 'TZOFFSETTO')?.value.trim() ?? '');
  if (start === undefined || offsetTo === undefined) return [];
  const offsetFrom = parseOffset(findProperty(component, 'TZOFFSETFROM')?.value.trim() ?? '') ?? offsetTo;
  const rule = findProperty(component, 'RRULE')?.value;
  const yearly = rule === undefined ? undefined : readYearlyOnset(rule, start);
  const dates = findProperties(component, 'RDATE').flatMap(({ value }) => value.split(','));
  const first: Observance = { start, offsetFrom, offsetTo, ...(yearly && { yearly }) };
  return [
    first,
    ...dates.flatMap((date) => wallTime(date) ?? []).map((time) => ({ start: time, offsetFrom, offsetTo })),
  ];
}

/** Onsets are on the zone's own clock; some write UTC or only the day. */
function wallTime(text = ''): EventTime | undefined {
  const time = parseEventTime(text);
  return time?.length === 10 ? `${time}T00:00:00` : time?.replace('Z', '');
}

function readYearlyOnset(rule: string, start: EventTime): YearlyOnset | undefined {
  const parts = parseRuleParts(rule);
  if (parts.get('FREQ') !== 'YEARLY' || (parts.get('INTERVAL') ?? '1') !== '1') return undefined;
  const month = Number(parts.get('BYMONTH') ?? start.slice(5, 7));
  const [, week, weekday = ''] = /^([+-]?\d)?(\w\w)$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const days = parts.get('BYMONTHDAY')?.split(',').map(Number) ?? [];
  const day = week ? firstDayOf(Number(week)) : days.length ? Math.min(...days) : Number(start.slice(8, 10));
  const until = parseEventTime(parts.get('UNTIL') ?? '');
  if (!(month >= 1 && month <= 12) || !(Math.abs(day) <= 31) || !day) return undefined;
  return {
    month,
    day,
    ...(WEEKDAYS.includes(weekday) && { weekday: WEEKDAYS.indexOf(weekday) }),
    ...(until && { until }),
  };
}

/** The day of the month on which its nth week begins; negative from its end. */
function firstDayOf(week: number): number {
  return week > 0 ? week * 7 - 6 : week * 7;
}
