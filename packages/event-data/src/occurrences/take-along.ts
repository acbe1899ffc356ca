import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrence.ts';

/**
 * One occurrence as an event of its own, to put in another calendar. Of a series it is that meeting and no other: its `uid`
 * is one that only this occurrence has, and keeps when it is moved, so that nothing else of the series is touched.
 *
 * @returns the event itself where it is not of a series
 */
export function toSingleEvent({ event, recurrenceId, start, end }: Occurrence): CalendarEvent {
  if (recurrenceId === undefined) return event;
  const { recurrenceSet, recurrenceId: ownId, recurrenceRange, end: hasEnd, ...facts } = event;
  return {
    ...facts,
    uid: `${event.uid}-${recurrenceId.replace(/[-:]/g, '')}`,
    start,
    ...(end !== start && { end }),
  };
}

/** The whole series that an occurrence is of, with all that stands in for instances of it; empty where it is of none. */
export function toSeries(events: readonly CalendarEvent[], { uid, recurrenceId }: Occurrence): CalendarEvent[] {
  if (recurrenceId === undefined) return [];
  const family = events.filter((event) => event.uid === uid);
  return family.some(({ recurrenceSet }) => recurrenceSet) ? family : [];
}
