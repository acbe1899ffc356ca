import type { CalendarEvent } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import { takeAgendaPage, type AgendaAnchor, type AgendaPage } from './agenda-page.ts';
import { placeOccurrence, type PlacedOccurrence, type Placement } from './placed-occurrence.ts';

export interface AgendaOptions {
  /** An instant: what has not ended by then is upcoming. */
  readonly at: string;
  readonly size: number;
  readonly past: Past;
  /** Zone in which whole days and floating times begin. */
  readonly timeZone: string;
  readonly placement: Placement;
}

/** One page of the agenda, and where its two buttons lead; a missing anchor is a way that ends here. */
export interface Agenda {
  readonly direction: AgendaAnchor['direction'];
  readonly items: readonly PlacedOccurrence[];
  /** Nothing is upcoming, so the most recent events stand in. */
  readonly isSubstitute: boolean;
  readonly earlier?: AgendaAnchor | undefined;
  readonly later?: AgendaAnchor | undefined;
}

/**
 * Chooses what the agenda shows: the anchor's page; without one, what is upcoming, or else the most recent.
 *
 * @returns a new agenda; the events are not changed
 */
export function layOutAgenda(
  events: readonly CalendarEvent[],
  chosen: AgendaAnchor | undefined,
  options: AgendaOptions,
): Agenda {
  const { at, size, past, timeZone, placement } = options;
  const page = (anchor: AgendaAnchor): AgendaPage => takeAgendaPage(events, anchor, size, timeZone);
  const first = { onward: { direction: 'onward', at, skip: 0 }, back: { direction: 'back', at, skip: 0 } } as const;

  let anchor: AgendaAnchor = chosen ?? (past === 'only' ? first.back : first.onward);
  let shown = page(anchor);
  const isFirstOnward = anchor.direction === 'onward' && anchor.skip === 0;
  const isSubstitute = isFirstOnward && past === 'show' && shown.occurrences.length === 0;
  if (isSubstitute) shown = page((anchor = first.back));

  const other = anchor.direction === 'onward' ? first.back : first.onward;
  const isOtherAllowed = past === 'show' && page(other).occurrences.length > 0;
  const further = shown.hasMore ? { ...anchor, skip: anchor.skip + size } : undefined;
  const nearer =
    anchor.skip > 0 ? { ...anchor, skip: Math.max(0, anchor.skip - size) } : isOtherAllowed ? other : undefined;
  const [earlier, later] = anchor.direction === 'onward' ? [nearer, further] : [further, nearer];

  return {
    direction: anchor.direction,
    items: shown.occurrences.map((occurrence) => placeOccurrence(occurrence, placement)),
    isSubstitute,
    earlier,
    later,
  };
}
