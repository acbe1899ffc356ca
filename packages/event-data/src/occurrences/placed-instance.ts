import { isFloating } from '../recurrence/event-line.ts';
import type { Span } from '../recurrence/event-line.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { compareTimes, DAY, formatInstant, formatWallTime } from '../time/event-time.ts';
import { formatDate } from '../time/iso-date.ts';
import { toInstantSeconds, toWallSeconds } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { EventInstance } from './event-instances.ts';

/** An instance on the line of time. */
export interface PlacedInstance {
  readonly instance: EventInstance;
  /** Instant in seconds. */
  readonly start: number;
  /** Instant in seconds, not before `start`. */
  readonly end: number;
}

/** Places an instance; days and floating times in the zone given. */
export function placeInstance(instance: EventInstance, zone: Zone): PlacedInstance {
  const { event, start, end } = instance;
  if (!isFloating(event)) return { instance, start, end };
  const begin = toInstantSeconds(start, zone);
  // Where the clocks skip the start, an end soon after it can come out before it.
  return { instance, start: begin, end: Math.max(begin, toInstantSeconds(end, zone)) };
}

/** Whether a placed instance touches the span. One without length does where it starts. */
export function touches({ start, end }: PlacedInstance, { from, to }: Span): boolean {
  return start < to && (end > from || (end === start && start === from));
}

/** Orders by start, then by uid. */
export function comparePlaced(a: PlacedInstance, b: PlacedInstance): number {
  return a.start - b.start || compareTimes(a.instance.event.uid, b.instance.event.uid);
}

/** What views see of a placed instance. */
export function toOccurrence({ instance }: PlacedInstance): Occurrence {
  const { event, start, end, shown, recurrenceId } = instance;
  const { uid, summary, allDay, status, timeZone } = event;
  const floating = isFloating(event) && !allDay;
  const write = allDay ? writeDay : floating ? formatWallTime : formatInstant;
  // Built in place, as there can be tens of thousands.
  const occurrence: Writable<Occurrence> = {
    uid,
    summary,
    start: write(start),
    end: write(end),
    allDay,
    floating,
    status,
    event,
  };
  if (recurrenceId !== undefined) occurrence.recurrenceId = recurrenceId;
  if (timeZone !== undefined) occurrence.timeZone = timeZone;
  if (allDay || floating) {
    occurrence.wallStart = occurrence.start;
    occurrence.wallEnd = occurrence.end;
  } else if (shown) {
    occurrence.wallStart = formatWallTime(toWallSeconds(start, shown));
    occurrence.wallEnd = formatWallTime(toWallSeconds(end, shown));
  }
  return occurrence;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function writeDay(moment: number): string {
  return formatDate(moment / DAY);
}
