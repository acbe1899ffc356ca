import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';
import { timeForm } from '../time/event-time.ts';
import { dayNumber } from '../time/iso-date.ts';
import type { Zone } from '../time/zone.ts';
import { dayOf, momentOf } from './event-line.ts';
import { seriesRules } from './series-rule.ts';
import type { WorkBudget } from './work-budget.ts';

/** Tells whether EXDATE or EXRULE takes the instance that starts at a moment out of a series. */
export function createExceptions(
  { exceptionDates, exceptionRules = [] }: RecurrenceSet,
  event: CalendarEvent,
  clock: Zone,
): (moment: number, budget: WorkBudget) => boolean {
  // A day takes out what starts in it, also in a series of times.
  const isWholeDay = (time: string) => !event.allDay && timeForm(time) === 'date';
  const days = new Set(exceptionDates.filter(isWholeDay).map(dayNumber));
  const moments = new Set(
    exceptionDates.filter((time) => !isWholeDay(time)).map((time) => momentOf(time, event, clock)),
  );
  const rules = seriesRules(exceptionRules, event, clock);
  return (moment, budget) =>
    moments.has(moment) ||
    (days.size > 0 && days.has(dayOf(moment, clock))) ||
    rules.some((rule) => rule.has(moment, budget));
}
