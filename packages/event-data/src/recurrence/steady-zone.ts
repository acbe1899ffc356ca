import { findChange } from '../time/clock-change.ts';
import type { ClockChange } from '../time/clock-change.ts';
import { UTC, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';

/**
 * The zone of an IANA name, for those who ask it often: it remembers the offsets of the weeks that it was asked for.
 *
 * @throws RangeError where the engine knows no such zone
 */
export function steadyZone(name: string): Zone {
  const zone = zoneNamed(name);
  if (zone === UTC) return zone;
  const known = made.get(zone) ?? createSteadyZone(zone);
  made.set(zone, known);
  return known;
}

const made = new WeakMap<Zone, Zone>();

/** A part of time in which no zone has changed its clocks forth and back. */
const WEEK = 604_800;
/** Forty years. */
const MOST_WEEKS = 2000;

function createSteadyZone(zone: Zone): Zone {
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

/** The clock change of a week; where it has none, one from an offset to itself. */
function changeIn(zone: Zone, begin: number): ClockChange {
  const offset = zone.offsetAt(begin);
  return findChange(zone, begin, begin + WEEK) ?? { instant: begin, offsetFrom: offset, offsetTo: offset };
}
