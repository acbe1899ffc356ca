import { clockChanges } from '../time/clock-change.ts';
import type { ClockChange } from '../time/clock-change.ts';
import { formatOffset, formatWallTime } from '../time/event-time.ts';
import type { Zone } from '../time/zone.ts';
import { basicFormat } from './property-line.ts';

/** A VTIMEZONE (RFC 5545 §3.6.5) that is right in the years given: each clock change in them as one observance. */
export function timezoneLines(id: string, zone: Zone, years: Iterable<number>): string[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const observances = sorted.flatMap((year) => yearLines(clockChanges(zone, year)));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...[...new Set(observances)].flatMap((text) => text.split('\n')),
    'END:VTIMEZONE',
  ];
}

/** One text for each observance, so that neighbouring years can share the change between them. */
function yearLines(changes: readonly ClockChange[]): string[] {
  const standard = Math.min(...changes.map(({ offsetTo }) => offsetTo));
  return changes.map(({ instant, offsetFrom, offsetTo }) => {
    const name = offsetTo > standard ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${name}`,
      `DTSTART:${basicFormat(formatWallTime(instant + offsetFrom))}`,
      `TZOFFSETFROM:${formatOffset(offsetFrom)}`,
      `TZOFFSETTO:${formatOffset(offsetTo)}`,
      `END:${name}`,
    ].join('\n');
  });
}
