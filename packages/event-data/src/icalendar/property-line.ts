import { cleanText, safeText } from '../text/clean-text.ts';
import { formatInstant, parseEventTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { toInstant, toWallTime } from '../time/zoned-time.ts';
import { escapeText } from './text-value.ts';

/** A line with a TEXT value, of which nothing can become a line of its own. */
export function textLine(name: string, text: string): string {
  return `${name}:${escapeText(safeText(text))}`;
}

/** A parameter: `;NAME=value`, quoted where need be, with the carets of RFC 6868. */
export function parameter(name: string, text: string): string {
  const carets: Record<string, string> = { '^': '^^', '\n': '^n', '"': "^'" };
  const value = cleanText(text).replace(/[\^\n"]/g, (sign) => carets[sign] ?? '');
  return `;${name}=${/[:;,]/.test(value) ? `"${value}"` : value}`;
}

/** A line with a time, on the clock of the zone where that says it without doubt, else in UTC. */
export function timeLine(name: string, time: EventTime, timeZone?: string): string {
  if (timeForm(time) === 'date') return `${name};VALUE=DATE:${basicFormat(time)}`;
  if (timeZone === undefined) return `${name}:${basicFormat(time)}`;
  const wall = toWallTime(time, timeZone);
  if (timeForm(time) === 'instant' && toInstant(wall, timeZone) !== time) return `${name}:${basicFormat(time)}`;
  return `${name};TZID=${timeZone}:${basicFormat(wall)}`;
}

/** A line with an instant; a day or wall time is placed in the zone, or in UTC where there is none. */
export function instantLine(name: string, time: EventTime, timeZone = 'UTC'): string {
  return `${name}:${basicFormat(formatInstant(toSeconds(toInstant(time, timeZone))))}`;
}

/**
 * `20261124T130000`, RFC 5545 §3.3.5.
 *
 * @throws RangeError where the text is no time, so that nothing else can get into the line
 */
export function basicFormat(time: EventTime): string {
  if (parseEventTime(time) !== time) throw new RangeError(`"${time.slice(0, 60)}" is no day, time or instant.`);
  return time.replace(/[-:]/g, '');
}
