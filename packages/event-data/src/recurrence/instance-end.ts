import type { CalendarEvent } from '../model/calendar-event.ts';
import { DAY } from '../time/event-time.ts';
import { toInstantSeconds, toWallSeconds } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { momentOf } from './event-line.ts';

/** When an event ends; one without an end ends a day after its day, or at once. */
export function firstEnd(event: CalendarEvent, clock: Zone): number {
  const start = momentOf(event.start, event, clock);
  if (event.end === undefined) return event.allDay ? start + DAY : start;
  // Where the clocks skip the start, an end soon after it can come out before it.
  return Math.max(start, momentOf(event.end, event, clock));
}

/** How long the instances of a series last. */
export interface InstanceLength {
  /** When the instance that starts at a moment ends. */
  endOf(start: number): number;
  /** In seconds, at most. */
  readonly longest: number;
}

/**
 * The length that the instances of a series share: whole days are counted on the clock, so that they end at the time of day
 * at which they start; everything else lasts exactly as long as the first (RFC 5545 §3.3.6, §3.8.5.3).
 */
export function instanceLength(event: CalendarEvent, clock: Zone): InstanceLength {
  const start = momentOf(event.start, event, clock);
  const end = firstEnd(event, clock);
  const length = end - start;
  const wallLength = toWallSeconds(end, clock) - toWallSeconds(start, clock);
  if (!length || wallLength % DAY) return { longest: length, endOf: (moment) => moment + length };
  return {
    longest: length + DAY,
    endOf: (moment) => toInstantSeconds(toWallSeconds(moment, clock) + wallLength, clock),
  };
}
