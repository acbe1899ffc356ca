import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';

/** A series of hours in New York, or of days. */
export function series(start: string, set: Partial<RecurrenceSet> & { rules: readonly string[] }): CalendarEvent {
  const allDay = start.length === 10;
  return {
    uid: 'series',
    summary: 'Sample',
    status: 'confirmed',
    start,
    allDay,
    ...(allDay ? {} : { timeZone: 'America/New_York' }),
    recurrenceSet: { dates: [], exceptionDates: [], ...set },
  };
}

/** The starts of a series on its own clock, from one day to another, exclusive. */
export function startsOf(event: CalendarEvent, from = '1900-01-01', to = '2100-01-01'): string[] {
  const range = { from, to, timeZone: 'America/New_York' };
  return occurrencesBetween([event], range).map(({ wallStart }) => wallStart!);
}
