import {
  addDays,
  occurrencesBetween,
  type CalendarEvent,
  type EventTime,
  type IsoDate,
} from '@otr-elements/event-data';
import { takeAgendaPage, type AgendaAnchor, type AgendaScope } from './agenda-page.ts';
import type { Period } from './period.ts';
import { placeOccurrence, type PlacedOccurrence } from './placed-occurrence.ts';
import { layOutSheet, type Sheet } from './sheet.ts';

/** A period's sheet with its occurrences. */
export interface SheetPage extends Sheet {
  readonly items: readonly PlacedOccurrence[];
}

/**
 * Lays out the sheet of one period.
 *
 * @returns a new page; `items` are those of the period itself, without the days of its neighbours
 */
export function layOutSheetPage(
  events: readonly CalendarEvent[],
  period: Period,
  weekStart: number,
  { placement, keep }: AgendaScope,
): SheetPage {
  const { first, next } = period;
  // A sheet reaches a week into its neighbours; a zone moves an event by a day at most.
  const range = { from: addDays(first, -8), to: addDays(next, 8), timeZone: placement.viewerZone };
  const placed = occurrencesBetween(events, range)
    .map((occurrence) => placeOccurrence(occurrence, placement))
    .filter(keep);
  return {
    ...layOutSheet(period, weekStart, placed),
    items: placed.filter((item) => item.firstDate < next && item.lastDate >= first),
  };
}

/** The nearest day with an event, on one side of an instant or a day; undefined where there is none. */
export function nearestDate(
  events: readonly CalendarEvent[],
  direction: AgendaAnchor['direction'],
  at: EventTime,
  scope: AgendaScope,
): IsoDate | undefined {
  const [nearest] = takeAgendaPage(events, { direction, at, skip: 0 }, 1, scope).items;
  return nearest && (direction === 'onward' ? nearest.firstDate : nearest.lastDate);
}

/** What a day of the sheet holds. */
export function itemsOn({ weeks }: Sheet, date: IsoDate): readonly PlacedOccurrence[] {
  return weeks.flat().find((day) => day.date === date)?.items ?? [];
}
