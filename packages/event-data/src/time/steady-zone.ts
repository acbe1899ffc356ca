import { findChange } from './clock-change.ts';
import type { ClockChange } from './clock-change.ts';
import type { Zone } from './zone.ts';

/** A zone that remembers the offsets of the weeks that it was asked for, as the one behind it is slow to tell. */
export function steadyZone(zone: Zone): Zone {
  const weeks = new Map<number, ClockChange>();
  return {
    offsetAt(instant) {
      const week = Math.floor(instant / WEEK);
      let change = weeks.get(week);
      if (!change) {
        if (weeks.size >= MOST_WEEKS) weeks.clear();
        change = changeIn(zone, week * WEEK);
        weeks.set(week, change);
      }
      return instant < change.instant ? change.offsetFrom : change.offsetTo;
    },
  };
}

/** A part of time in which no zone has changed its clocks forth and back. */
const WEEK = 604_800;
/** Forty years. */
const MOST_WEEKS = 2000;

/** The clock change of a week; where it has none, one from an offset to itself. */
function changeIn(zone: Zone, begin: number): ClockChange {
  const offset = zone.offsetAt(begin);
  return findChange(zone, begin, begin + WEEK) ?? { instant: begin, offsetFrom: offset, offsetTo: offset };
}
