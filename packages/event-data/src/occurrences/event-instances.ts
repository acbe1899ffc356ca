import type { CalendarEvent } from '../model/calendar-event.ts';
import type { EventTime } from '../time/event-time.ts';
import { addDays } from '../time/iso-date.ts';

/** One time at which an event happens; `start` and `end` are of the event's own form, `end` is exclusive. */
export interface EventInstance {
  readonly start: EventTime;
  readonly end: EventTime;
}

/**
 * The instances of an event, whether or not another event stands in for one of them. A recurring event gives its first.
 */
export function eventInstances({ start, end, allDay, recurrenceSet }: CalendarEvent): readonly EventInstance[] {
  if (recurrenceSet?.exceptionDates.includes(start)) return [];
  return [{ start, end: end ?? (allDay ? addDays(start, 1) : start) }];
}
