import type { CalendarEvent, RecurrencePeriod } from '../model/calendar-event.ts';
import { timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';

/**
 * The events with what RDATE states as a period (RFC 5545 §3.8.5.2) said in other words: as a date, and an event that stands
 * in for it with its own end. That every calendar program understands, and periods few.
 *
 * @returns the same events where there are no periods
 */
export function spellPeriods(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  if (!events.some(hasPeriods)) return events;
  const replaced = new Set(events.map(keyOf));
  return events.flatMap((event) => [
    withoutPeriods(event),
    ...standIns(event).filter((it) => !replaced.has(keyOf(it))),
  ]);
}

/** Days have no periods (RFC 5545 §3.3.9): of one in a series of days only the start can be told. */
function standIns(event: CalendarEvent): CalendarEvent[] {
  const { recurrenceSet, ...single } = event;
  const { exceptionDates = [] } = recurrenceSet ?? {};
  return timedPeriods(event)
    .filter(({ start }) => !event.allDay && !exceptionDates.some((time) => start.startsWith(time)))
    .map((period) => ({ ...single, ...period, recurrenceId: period.start }));
}

function withoutPeriods(event: CalendarEvent): CalendarEvent {
  if (!hasPeriods(event)) return event;
  const { periods, ...set } = event.recurrenceSet!;
  const dates = [...set.dates, ...timedPeriods(event).map(({ start }) => start)];
  return { ...event, recurrenceSet: { ...set, dates } };
}

/** The periods of an event; days in a series of times last from midnight to midnight. */
function timedPeriods({ recurrenceSet, start, allDay }: CalendarEvent): RecurrencePeriod[] {
  const midnight = start.endsWith('Z') ? 'T00:00:00Z' : 'T00:00:00';
  const timed = (time: EventTime) => (allDay || timeForm(time) !== 'date' ? time : time + midnight);
  return (recurrenceSet?.periods ?? []).map((period) => ({ start: timed(period.start), end: timed(period.end) }));
}

const hasPeriods = ({ recurrenceSet }: CalendarEvent): boolean => Boolean(recurrenceSet?.periods);

const keyOf = ({ uid, recurrenceId }: CalendarEvent): string => `${recurrenceId} ${uid}`;
