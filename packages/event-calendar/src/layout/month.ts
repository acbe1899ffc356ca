import {
  addDays,
  addMonths,
  occurrencesBetween,
  startOfMonth,
  type CalendarEvent,
  type EventTime,
  type IsoDate,
} from '@otr-elements/event-data';
import { takeAgendaPage, type AgendaAnchor, type AgendaScope } from './agenda-page.ts';
import { layOutMonth, type MonthGrid } from './month-grid.ts';
import { placeOccurrence, type PlacedOccurrence } from './placed-occurrence.ts';

/** A month's sheet with its occurrences. */
export interface MonthPage extends MonthGrid {
  readonly items: readonly PlacedOccurrence[];
}

/**
 * Lays out the month that holds a date.
 *
 * @returns a new page; `items` are those of the month itself, without the days of its neighbours
 */
export function layOutMonthPage(
  events: readonly CalendarEvent[],
  date: IsoDate,
  weekStart: number,
  { placement, keep }: AgendaScope,
): MonthPage {
  const month = startOfMonth(date);
  const next = addMonths(month, 1);
  // A sheet reaches a week into its neighbours; a zone moves an event by a day at most.
  const range = { from: addDays(month, -8), to: addDays(next, 8), timeZone: placement.viewerZone };
  const placed = occurrencesBetween(events, range)
    .map((occurrence) => placeOccurrence(occurrence, placement))
    .filter(keep);
  return {
    ...layOutMonth(month, weekStart, placed),
    items: placed.filter((item) => item.firstDate < next && item.lastDate >= month),
  };
}

/** The nearest month with an event, on one side of an instant or a day; undefined where there is none. */
export function nearestMonth(
  events: readonly CalendarEvent[],
  direction: AgendaAnchor['direction'],
  at: EventTime,
  scope: AgendaScope,
): IsoDate | undefined {
  const [nearest] = takeAgendaPage(events, { direction, at, skip: 0 }, 1, scope).items;
  return nearest && startOfMonth(direction === 'onward' ? nearest.firstDate : nearest.lastDate);
}

/** What a day of the sheet holds. */
export function itemsOn({ weeks }: MonthGrid, date: IsoDate): readonly PlacedOccurrence[] {
  return weeks.flat().find((day) => day.date === date)?.items ?? [];
}
