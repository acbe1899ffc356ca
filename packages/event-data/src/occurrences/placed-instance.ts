import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { compareTimes, DAY, formatInstant, formatWallTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { toInstantSeconds, toWallSeconds, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { EventInstance } from './event-instances.ts';

/** An instance on the line of time. */
export interface PlacedInstance {
  readonly event: CalendarEvent;
  readonly instance: EventInstance;
  /** Instant in seconds. */
  readonly start: number;
  /** Instant in seconds, not before `start`. */
  readonly end: number;
}

/** A part of the line of time, half-open: instants in seconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Places an instance; days and floating times in the zone given. */
export function placeInstance(event: CalendarEvent, instance: EventInstance, zone: Zone): PlacedInstance {
  const start = placeTime(instance.start, event, zone);
  // Where the clocks skip the start, an end soon after it can come out before it.
  return { event, instance, start, end: Math.max(start, placeTime(instance.end, event, zone)) };
}

/** The instant of one of an event's times, in seconds. */
export function placeTime(time: EventTime, { timeZone }: CalendarEvent, zone: Zone): number {
  const form = timeForm(time);
  if (form === 'instant') return toSeconds(time);
  return toInstantSeconds(toSeconds(time), form === 'wall' && timeZone !== undefined ? zoneNamed(timeZone) : zone);
}

/** Whether an instance can touch the span in any zone: a quick look that spares most events a slow one. */
export function mayTouch({ start, end }: EventInstance, { from, to }: Span): boolean {
  return toSeconds(start) - MOST_OFFSET < to && Math.max(toSeconds(end), toSeconds(start)) + MOST_OFFSET >= from;
}

/** Whether a placed instance touches the span. One without length does where it starts. */
export function touches({ start, end }: PlacedInstance, { from, to }: Span): boolean {
  return start < to && (end > from || (end === start && start === from));
}

/** Orders by start, then by uid. */
export function comparePlaced(a: PlacedInstance, b: PlacedInstance): number {
  return a.start - b.start || compareTimes(a.event.uid, b.event.uid);
}

/** What views see of a placed instance. */
export function toOccurrence({ event, instance, start, end }: PlacedInstance): Occurrence {
  const { uid, recurrenceId, summary, allDay, status, timeZone } = event;
  const hasInstant = timeForm(instance.start) === 'instant' || (!allDay && timeZone !== undefined);
  return {
    uid,
    ...(recurrenceId !== undefined && { recurrenceId }),
    summary,
    start: hasInstant ? formatInstant(start) : instance.start,
    end: hasInstant ? formatInstant(end) : instance.end,
    ...wallTimes(),
    allDay,
    floating: !hasInstant && !allDay,
    status,
    ...(timeZone !== undefined && { timeZone }),
    event,
  };

  function wallTimes(): Pick<Occurrence, 'wallStart' | 'wallEnd'> {
    if (!hasInstant) return { wallStart: instance.start, wallEnd: instance.end };
    if (timeZone === undefined) return {};
    const [wallStart, wallEnd] = [start, end].map((at) => formatWallTime(toWallSeconds(at, zoneNamed(timeZone))));
    return { wallStart, wallEnd };
  }
}

/** No clock is further from UTC, nor jumps further. */
const MOST_OFFSET = 2 * DAY;
