import { toEpochDay } from './epoch-day.ts';
import { DAY } from './event-time.ts';
import type { Zone } from './zone.ts';

/** The moment at which the clocks of a zone begin to show another offset; all in seconds. */
export interface ClockChange {
  readonly instant: number;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

/**
 * The clock changes of a calendar year, and a day to each side of it.
 *
 * @returns first what the clocks show as the year begins, as a change from an offset to itself
 */
export function clockChanges(zone: Zone, year: number): ClockChange[] {
  const begin = toEpochDay(year, 1, 1) * DAY - DAY;
  const end = toEpochDay(year + 1, 1, 1) * DAY + DAY;
  const changes: ClockChange[] = [{ instant: begin, offsetFrom: zone.offsetAt(begin), offsetTo: zone.offsetAt(begin) }];
  for (let instant = begin; instant < end; instant += STEP) {
    const change = findChange(zone, instant, Math.min(instant + STEP, end));
    if (change) changes.push(change);
  }
  return changes;
}

/** Half a week: some zones have changed their clocks forth and back within one. */
const STEP = 302_400;

/** The one clock change after an instant and no later than another; undefined where the offset is the same. */
export function findChange(zone: Zone, from: number, to: number): ClockChange | undefined {
  const offsetFrom = zone.offsetAt(from);
  const offsetTo = zone.offsetAt(to);
  if (offsetFrom === offsetTo) return undefined;
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zone.offsetAt(middle) === offsetFrom) before = middle;
    else after = middle;
  }
  return { instant: after, offsetFrom, offsetTo };
}
