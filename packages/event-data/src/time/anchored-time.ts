import type { Duration } from './duration.ts';
import { DAY, formatInstant, formatWallTime, isWritable, timeForm, toSeconds } from './event-time.ts';
import type { EventTime } from './event-time.ts';
import { formatDate } from './iso-date.ts';
import { observedZone } from './observance.ts';
import type { Observance } from './observance.ts';
import { toInstantSeconds, toWallSeconds, zoneNamed } from './zone.ts';
import type { Zone } from './zone.ts';

/** A time together with the zone that the feed states for it; floating where there is none. */
export interface AnchoredTime {
  readonly time: EventTime;
  /** IANA name. */
  readonly timeZone?: string | undefined;
  /** The zone of a feed that describes one which has no IANA name. */
  readonly observances?: readonly Observance[] | undefined;
}

/** The instant of a time, in seconds; undefined for days and floating times, which have none. */
export function anchoredInstant({ time, timeZone, observances }: AnchoredTime): number | undefined {
  const form = timeForm(time);
  if (form === 'instant') return toSeconds(time);
  const zone = zoneOf({ timeZone, observances });
  return form === 'wall' && zone ? toInstantSeconds(toSeconds(time), zone) : undefined;
}

/** Whether two times are read on the same clock, so that their texts can be compared. */
export function haveSameClock(a: AnchoredTime, b: AnchoredTime): boolean {
  const form = timeForm(a.time);
  return (
    form === timeForm(b.time) && (form !== 'wall' || (a.timeZone === b.timeZone && a.observances === b.observances))
  );
}

/** The same time as an instant, keeping the name of its zone; a day or floating time is given back. */
export function asInstant(anchored: AnchoredTime): AnchoredTime {
  const instant = anchoredInstant(anchored);
  return instant === undefined ? anchored : { time: formatInstant(instant), timeZone: anchored.timeZone };
}

/**
 * The time on the clock of `like`; an instant where that clock shows it twice, or where `like` is an instant.
 *
 * @returns undefined where the two cannot be compared: one is a day or floating, the other is not
 */
export function onClockOf(like: AnchoredTime, anchored: AnchoredTime): AnchoredTime | undefined {
  if (haveSameClock(like, anchored)) return anchored;
  const instant = anchoredInstant(anchored);
  if (instant === undefined || anchoredInstant(like) === undefined) return undefined;
  return atInstant(instant, like);
}

/**
 * Adds a duration: its days on the clock of the time, the rest exactly (RFC 5545 §3.3.6). A day takes whole days only.
 *
 * @returns undefined past the year 9999
 */
export function addDuration(anchored: AnchoredTime, { days, seconds }: Duration): AnchoredTime | undefined {
  const { time } = anchored;
  const form = timeForm(time);
  const wall = toSeconds(time) + days * DAY;
  if (!isWritable(wall + seconds)) return undefined;
  if (form === 'date') return { ...anchored, time: formatDate((wall + seconds) / DAY) };
  const zone = zoneOf(anchored);
  if (form === 'instant') return { ...anchored, time: formatInstant(wall + seconds) };
  if (!zone || !seconds) return { ...anchored, time: formatWallTime(wall + seconds) };
  return atInstant(toInstantSeconds(wall, zone) + seconds, anchored);
}

function zoneOf({ timeZone, observances }: Omit<AnchoredTime, 'time'>): Zone | undefined {
  if (observances) return observedZone(observances);
  return timeZone === undefined ? undefined : zoneNamed(timeZone);
}

/** An instant as `like` writes times. */
function atInstant(instant: number, like: AnchoredTime): AnchoredTime {
  const zone = timeForm(like.time) === 'wall' ? zoneOf(like) : undefined;
  const wall = zone ? toWallSeconds(instant, zone) : 0;
  if (!zone || toInstantSeconds(wall, zone) !== instant)
    return { time: formatInstant(instant), timeZone: like.timeZone };
  return { ...like, time: formatWallTime(wall) };
}
