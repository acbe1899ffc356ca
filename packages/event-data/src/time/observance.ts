import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { DAY, toSeconds } from './event-time.ts';
import type { EventTime } from './event-time.ts';
import type { Zone } from './zone.ts';

/** One STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 §3.6.5): from when the clocks show which offset. */
export interface Observance {
  /** The first onset, on the clock that shows `offsetFrom`. */
  readonly start: EventTime;
  /** Seconds ahead of UTC before the onset. */
  readonly offsetFrom: number;
  /** Seconds ahead of UTC from the onset on. */
  readonly offsetTo: number;
  /** Absent where the onset is the only one. */
  readonly yearly?: YearlyOnset;
}

/** `2SU` of March is the first Sunday from day 8 on; the last Sunday the first one of the last seven days, `-7`. */
export interface YearlyOnset {
  readonly month: number;
  readonly day: number;
  /** 0 Sunday … 6 Saturday; absent where the day itself is meant. */
  readonly weekday?: number;
  /** The last onset there can be. */
  readonly until?: EventTime;
}

/** The zone that a calendar describes itself. */
export function observedZone(observances: readonly Observance[]): Zone {
  const known = zones.get(observances);
  if (known) return known;
  const zone = createZone(observances);
  zones.set(observances, zone);
  return zone;
}

const zones = new WeakMap<readonly Observance[], Zone>();

/** An observance with its times in seconds. */
interface Onsets {
  readonly first: number;
  readonly until: number;
  readonly offsetFrom: number;
  readonly offsetTo: number;
  readonly yearly: YearlyOnset | undefined;
}

function createZone(observances: readonly Observance[]): Zone {
  const all = observances.map(toOnsets).sort((a, b) => a.first - b.first);
  return {
    offsetAt(instant) {
      let latest = -Infinity;
      let offset = all[0]?.offsetFrom ?? 0;
      for (const onsets of all) {
        const onset = lastOnset(onsets, instant);
        if (onset > latest) [latest, offset] = [onset, onsets.offsetTo];
      }
      return offset;
    },
  };
}

function toOnsets({ start, offsetFrom, offsetTo, yearly }: Observance): Onsets {
  // A day more, as UNTIL is written in UTC by some and on the zone's clock by others.
  const until = yearly?.until === undefined ? Infinity : toSeconds(yearly.until) + DAY;
  return { first: toSeconds(start), until, offsetFrom, offsetTo, yearly };
}

/** The last onset at or before an instant; -Infinity where there is none. */
function lastOnset(onsets: Onsets, instant: number): number {
  const wall = instant + onsets.offsetFrom;
  if (wall < onsets.first) return -Infinity;
  if (!onsets.yearly) return onsets.first - onsets.offsetFrom;
  const [year] = fromEpochDay(Math.min(wall, onsets.until) / DAY);
  const onset = [year, year - 1]
    .map((each) => yearlyOnset(onsets.yearly!, each, onsets.first))
    .find((each) => each <= wall && each < onsets.until && each >= onsets.first);
  return onset === undefined ? -Infinity : onset - onsets.offsetFrom;
}

/** The onset in a year, on the clock before it; NaN in a year without that day. */
function yearlyOnset({ month, day, weekday }: YearlyOnset, year: number, first: number): number {
  const nextMonth = toEpochDay(year, month + 1, 1);
  const from = day > 0 ? toEpochDay(year, month, day) : nextMonth + day;
  const onset = weekday === undefined ? from : from + ((((weekday - 4 - from) % 7) + 7) % 7);
  return onset < nextMonth ? onset * DAY + (first - Math.floor(first / DAY) * DAY) : NaN;
}
