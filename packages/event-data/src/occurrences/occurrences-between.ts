import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { parseEventTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { toInstantSeconds, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { eventInstances } from './event-instances.ts';
import { comparePlaced, mayTouch, placeInstance, placeTime, toOccurrence, touches } from './placed-instance.ts';

/** What to look at, half-open, and where days and floating times are placed. */
export interface OccurrenceRange {
  /** A day, which begins at midnight in `timeZone`, or an instant. */
  readonly from: EventTime;
  /** As `from`; exclusive. */
  readonly to: EventTime;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The occurrences that touch a range, sorted by start, then by uid. One that has no length counts where it starts.
 *
 * @throws RangeError where `from` or `to` is no day and no instant, or `timeZone` no IANA name that the engine knows
 */
export function occurrencesBetween(events: readonly CalendarEvent[], range: OccurrenceRange): Occurrence[] {
  const zone = zoneNamed(range.timeZone);
  const span = { from: boundary(range.from, zone), to: boundary(range.to, zone) };
  const isReplaced = replacedInstances(events, zone);
  return events
    .flatMap((event) =>
      eventInstances(event)
        .filter((instance) => mayTouch(instance, span))
        .map((instance) => placeInstance(event, instance, zone)),
    )
    .filter((placed) => touches(placed, span) && !isReplaced(placed.event, placed.start))
    .sort(comparePlaced)
    .map(toOccurrence);
}

function boundary(time: EventTime, zone: Zone): number {
  const parsed = parseEventTime(time);
  if (parsed === undefined || timeForm(parsed) === 'wall') {
    throw new RangeError(`"${time}" is neither a day such as 2026-11-24 nor an instant such as 2026-11-24T18:00:00Z.`);
  }
  return timeForm(parsed) === 'instant' ? toSeconds(parsed) : toInstantSeconds(toSeconds(parsed), zone);
}

/** Tells whether another event stands in for the instance of a recurring event that starts at an instant. */
function replacedInstances(
  events: readonly CalendarEvent[],
  zone: Zone,
): (event: CalendarEvent, start: number) => boolean {
  const replaced = new Set(
    events.flatMap((event) =>
      event.recurrenceId === undefined ? [] : `${placeTime(event.recurrenceId, event, zone)} ${event.uid}`,
    ),
  );
  return ({ uid, recurrenceId }, start) => recurrenceId === undefined && replaced.has(`${start} ${uid}`);
}
