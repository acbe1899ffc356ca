import { clockChanges } from '../time/clock-change.ts';
import type { ClockChange } from '../time/clock-change.ts';
import { formatOffset, formatWallTime } from '../time/event-time.ts';
import type { Zone } from '../time/zone.ts';
import { basicFormat } from './property-line.ts';
import { yearlyRule } from './yearly-rule.ts';

/**
 * A VTIMEZONE (RFC 5545 §3.6.5) that is right in the years given: each clock change in them as one observance.
 *
 * @param isOpen - whether times of all later years are needed as well: those of a series
 */
export function timezoneLines(id: string, zone: Zone, years: Iterable<number>, isOpen = false): string[] {
  const needed = [...new Set(years)].sort((a, b) => a - b);
  const all = isOpen ? through(needed[0]!, Math.min(needed.at(-1)! + LATER_YEARS, 9998)) : needed;
  const changes = all.map((year) => clockChanges(zone, year));
  const rules = isOpen ? rulesOf(changes.slice(-LATER_YEARS)) : [];
  // What a yearly rule says from its first year on need not be said again for each year.
  const single = rules.length ? changes.slice(0, 1 - LATER_YEARS) : changes;
  const texts = new Set([...single.flatMap((year) => observances(year)), ...rules]);
  return ['BEGIN:VTIMEZONE', `TZID:${id}`, ...[...texts].flatMap((text) => text.split('\n')), 'END:VTIMEZONE'];
}

/** Years after the last one needed: enough to see a yearly rule, and what is listed where there is none. */
const LATER_YEARS = 12;

const through = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One text for each change, so that neighbouring years can share the change between them. */
function observances(changes: readonly ClockChange[]): string[] {
  const standard = Math.min(...changes.map(({ offsetTo }) => offsetTo));
  return changes.map((change) => observance(change, change.offsetTo > standard));
}

/** The changes of each year as rules that go on for ever; none where they follow no yearly rule. */
function rulesOf(years: readonly (readonly ClockChange[])[]): string[] {
  const real = years.map((changes) => changes.filter(({ offsetFrom, offsetTo }) => offsetFrom !== offsetTo));
  const [first = []] = real;
  const standard = Math.min(...first.map(({ offsetTo }) => offsetTo));
  const rules = first.map((change, index) => {
    const rule = yearlyRule(real.map((changes) => changes[index]));
    return rule && observance(change, change.offsetTo > standard, rule);
  });
  return rules.filter((rule) => rule !== undefined).length === first.length ? (rules as string[]) : [];
}

function observance({ instant, offsetFrom, offsetTo }: ClockChange, isDaylight: boolean, rule?: string): string {
  const name = isDaylight ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${basicFormat(formatWallTime(instant + offsetFrom))}`,
    `TZOFFSETFROM:${formatOffset(offsetFrom)}`,
    `TZOFFSETTO:${formatOffset(offsetTo)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${name}`,
  ].join('\n');
}
