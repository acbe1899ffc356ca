import type { CalendarEvent } from '../model/calendar-event.ts';

/** Events that share a uid, some of which stand in for instances of a series (RFC 5545 §3.8.4.4). */
export interface EventFamily {
  /** The series, or single events where the feed has none. */
  readonly mains: readonly CalendarEvent[];
  readonly standIns: readonly CalendarEvent[];
}

/** The families of the events given, by uid; events that stand in for nothing, and have nobody stand in, are in none. */
export function gatherFamilies(events: readonly CalendarEvent[]): ReadonlyMap<string, EventFamily> {
  const families = new Map<string, { mains: CalendarEvent[]; standIns: CalendarEvent[] }>();
  for (const { uid, recurrenceId } of events) {
    if (recurrenceId !== undefined) families.set(uid, { mains: [], standIns: [] });
  }
  if (!families.size) return families;
  for (const event of events) {
    const family = families.get(event.uid);
    family?.[event.recurrenceId === undefined ? 'mains' : 'standIns'].push(event);
  }
  for (const family of families.values()) {
    if (!family.mains.length) Object.assign(family, splitOrphans(family.standIns));
  }
  return families;
}

/** What has a rule and stands in for part of a series that the feed does not hold, is the series. */
function splitOrphans(events: readonly CalendarEvent[]): EventFamily {
  return {
    mains: events.filter(({ recurrenceSet }) => recurrenceSet),
    standIns: events.filter(({ recurrenceSet }) => !recurrenceSet),
  };
}
