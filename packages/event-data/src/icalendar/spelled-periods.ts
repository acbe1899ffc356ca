import type { CalendarEvent } from '../model/calendar-event.ts';

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
function standIns({ recurrenceSet, ...event }: CalendarEvent): CalendarEvent[] {
  const { periods = [], exceptionDates = [] } = recurrenceSet ?? {};
  return periods
    .filter(({ start }) => !event.allDay && !exceptionDates.some((time) => start.startsWith(time)))
    .map((period) => ({ ...event, ...period, recurrenceId: period.start }));
}

function withoutPeriods(event: CalendarEvent): CalendarEvent {
  if (!hasPeriods(event)) return event;
  const { periods = [], ...set } = event.recurrenceSet!;
  return { ...event, recurrenceSet: { ...set, dates: [...set.dates, ...periods.map(({ start }) => start)] } };
}

const hasPeriods = ({ recurrenceSet }: CalendarEvent): boolean => Boolean(recurrenceSet?.periods);

const keyOf = ({ uid, recurrenceId }: CalendarEvent): string => `${recurrenceId} ${uid}`;
