import { formatInstant, formatWallTime, timeForm, toSeconds } from './event-time.ts';
import type { EventTime } from './event-time.ts';
import { toInstantSeconds, toWallSeconds, zoneNamed } from './zone.ts';

/**
 * The instant of a day (its midnight) or wall time in a zone; an instant is given back. RFC 5545 §3.3.5: a time that the
 * clocks skip is read with the offset before the gap; of a time that they show twice, it is the first.
 *
 * @throws RangeError where `timeZone` is no IANA name that the engine knows
 */
export function toInstant(time: EventTime, timeZone: string): EventTime {
  const zone = zoneNamed(timeZone);
  return timeForm(time) === 'instant' ? time : formatInstant(toInstantSeconds(toSeconds(time), zone));
}

/**
 * What the clocks of a zone show at an instant: `2026-11-24T13:00:00`. A wall time or day, which has no zone to come
 * from, is given back.
 *
 * @throws RangeError where `timeZone` is no IANA name that the engine knows
 */
export function toWallTime(instant: EventTime, timeZone: string): EventTime {
  const zone = zoneNamed(timeZone);
  return timeForm(instant) === 'instant' ? formatWallTime(toWallSeconds(toSeconds(instant), zone)) : instant;
}
