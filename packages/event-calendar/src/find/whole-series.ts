import type { CalendarEvent } from '@otr-elements/event-data';

/** Keeps the events that pass a test; what stands in for a meeting of a series is kept with it, whatever it says itself. */
export function wholeSeries(
  events: readonly CalendarEvent[],
  test: (event: CalendarEvent) => boolean,
): readonly CalendarEvent[] {
  const uids = new Set(events.filter(test).map(({ uid }) => uid));
  return events.filter(({ uid }) => uids.has(uid));
}
