import { clockChanges } from '../time/clock-change.ts';
import type { ClockChange } from '../time/clock-change.ts';
import { formatInstant, formatOffset, formatWallTime } from '../time/event-time.ts';
import type { Zone } from '../time/zone.ts';
import { clockChangeRuns } from './clock-change-runs.ts';
import { onsetRule } from './onset-rule.ts';
import { basicFormat } from './property-line.ts';

/**
 * A VTIMEZONE (RFC 5545 §3.6.5) that is right in the years given: each clock change in them as one observance.
 *
 * @param isOpen - whether all years after the first are needed: those of a series. Changes that follow a rule are one
 * observance then, and those of the last years go on for ever
 */
export function timezoneLines(id: string, zone: Zone, years: Iterable<number>, isOpen = false): string[] {
  const needed = [...new Set(years)].sort((a, b) => a - b);
  const last = needed.at(-1)!;
  const all = isOpen ? through(needed[0]!, Math.min(Math.max(last + LATER_YEARS, LAST_DECIDED), 9998)) : needed;
  const changes = all.map((year) => clockChanges(zone, year));
  const observances = isOpen ? runLines(changes, all.at(-1)!) : changes.flatMap(yearLines);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...[...new Set(observances)].flatMap((text) => text.split('\n')),
    'END:VTIMEZONE',
  ];
}

/** An observance as VTIMEZONE has it. */
export function observanceLines(change: ClockChange, isDaylight: boolean, rule?: string): string[] {
  const { instant, offsetFrom, offsetTo } = change;
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${basicFormat(formatWallTime(instant + offsetFrom))}`,
    `TZOFFSETFROM:${formatOffset(offsetFrom)}`,
    `TZOFFSETTO:${formatOffset(offsetTo)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${name}`,
  ];
}

/** Years after the last one needed: enough to see a yearly rule, and what is listed where there is none. */
const LATER_YEARS = 12;
/** The last year for which the time zone database lists changes that follow no rule, but for those that follow the moon. */
const LAST_DECIDED = 2037;

const through = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One text for each change, so that neighbouring years can share the change between them. */
function yearLines(changes: readonly ClockChange[]): string[] {
  const standard = Math.min(...changes.map(({ offsetTo }) => offsetTo));
  return changes.map((change) => observanceLines(change, change.offsetTo > standard).join('\n'));
}

/** One text for what the clocks show at first, and for each run of changes; what goes on in the last year has no end. */
function runLines(years: readonly (readonly ClockChange[])[], lastYear: number): string[] {
  const real = years.flat().filter(({ offsetFrom, offsetTo }) => offsetFrom !== offsetTo);
  const changes = [...new Map(real.map((change) => [change.instant, change])).values()];
  const runs = clockChangeRuns(changes).map(({ first, last, yearly }) => {
    const isOver = Number(formatInstant(last.instant).slice(0, 4)) < lastYear;
    const rule = yearly && onsetRule({ ...yearly, ...(isOver && { until: formatInstant(last.instant) }) });
    return observanceLines(first, first.offsetTo > first.offsetFrom, rule).join('\n');
  });
  return [...yearLines(years[0]!).slice(0, 1), ...runs];
}
