import { addDays, isIsoDate, occurrencesBetween, type CalendarEvent } from '@otr-elements/event-data';
import { takeAgendaPage, type AgendaAnchor, type AgendaScope } from './agenda-page.ts';
import { keyOf, placeOccurrence, type PlacedOccurrence } from './placed-occurrence.ts';

/** How far down its day an occurrence is looked for. */
const MOST_OF_A_DAY = 200;

/** An occurrence, and the page of the list that holds it. */
export interface LinkedOccurrence {
  readonly placed: PlacedOccurrence;
  readonly anchor: AgendaAnchor;
}

/**
 * Finds the occurrence that a link names by its key; where that event has been moved since, its nearest one.
 *
 * @param size - most occurrences of a page
 * @returns undefined where there is none any more
 */
export function findLinked(
  events: readonly CalendarEvent[],
  key: string,
  size: number,
  scope: AgendaScope,
): LinkedOccurrence | undefined {
  const end = key.lastIndexOf('@');
  const date = key.slice(end + 1, end + 11);
  if (!isIsoDate(date)) return undefined;
  const own = events.filter(({ uid }) => uid === key.slice(0, end));
  const placed = exactly(own, key, date, scope) ?? nearest(own, date, scope);
  if (!placed) return undefined;
  const anchor = { direction: 'onward', at: placed.firstDate, skip: 0 } as const;
  const { items } = takeAgendaPage(events, anchor, MOST_OF_A_DAY, scope);
  const index = items.findIndex(({ occurrence }) => keyOf(occurrence) === keyOf(placed.occurrence));
  return { placed, anchor: { ...anchor, skip: index - (index % size) } };
}

function exactly(
  events: readonly CalendarEvent[],
  key: string,
  date: string,
  { placement }: AgendaScope,
): PlacedOccurrence | undefined {
  const range = { from: addDays(date, -1), to: addDays(date, 2), timeZone: placement.viewerZone };
  const found = occurrencesBetween(events, range).find((occurrence) => keyOf(occurrence) === key);
  return found && placeOccurrence(found, placement);
}

function nearest(events: readonly CalendarEvent[], at: string, scope: AgendaScope): PlacedOccurrence | undefined {
  const onward = takeAgendaPage(events, { direction: 'onward', at, skip: 0 }, 1, scope).items[0];
  return onward ?? takeAgendaPage(events, { direction: 'back', at, skip: 0 }, 1, scope).items[0];
}
