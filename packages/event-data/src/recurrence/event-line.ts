import type { CalendarEvent } from '../model/calendar-event.ts';
import { DAY, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { dayNumber } from '../time/iso-date.ts';
import { observedZone } from '../time/observance.ts';
import { toInstantSeconds, toWallSeconds, UTC, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';

/** A part of a line of time, half-open, in seconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether an event has days or floating times, which no zone places. */
export function isFloating({ start, allDay, timeZone }: CalendarEvent): boolean {
  return allDay || (timeZone === undefined && timeForm(start) === 'wall');
}

/**
 * The zone on whose clock an event recurs. The *moments* of an event are seconds on its own line of time: instants, or, for
 * days and floating times, wall times; those are held against UTC, where both are the same.
 */
export function clockOf(event: CalendarEvent): Zone {
  const { start, recurrenceSet } = event;
  if (isFloating(event)) return UTC;
  if (recurrenceSet?.observances) return observedZone(recurrenceSet.observances);
  const timeZone = timeForm(start) === 'instant' ? recurrenceSet?.timeZone : event.timeZone;
  return timeZone === undefined ? UTC : zoneNamed(timeZone);
}

/** The moment of a time on the line of an event that has this clock. To days, a time is the day that it is written with. */
export function momentOf(time: EventTime, { allDay }: CalendarEvent, clock: Zone): number {
  if (allDay) return dayNumber(time) * DAY;
  return timeForm(time) === 'instant' ? toSeconds(time) : toInstantSeconds(toSeconds(time), clock);
}

/** What the clock of an event shows at one of its times; of a time that the clock skips, what is written. */
export function wallOf(time: EventTime, event: CalendarEvent, clock: Zone): number {
  const isInstant = !event.allDay && timeForm(time) === 'instant';
  return isInstant ? toWallSeconds(toSeconds(time), clock) : toSeconds(event.allDay ? time.slice(0, 10) : time);
}

/** What a clock can show in a span of instants; where it changes at an edge, somewhat more. */
export function wallSpan({ from, to }: Span, clock: Zone): Span {
  const offsets = (instant: number) => [clock.offsetAt(instant - DAY), clock.offsetAt(instant + DAY)];
  return { from: from + Math.min(...offsets(from)), to: to + Math.max(...offsets(to)) };
}

/** The day of a moment, counted from 1970-01-01. */
export function dayOf(moment: number, clock: Zone): number {
  return Math.floor(toWallSeconds(moment, clock) / DAY);
}
