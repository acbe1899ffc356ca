import type { CalendarEvent, EventTime, IsoDate } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import { takeAgendaPage, type AgendaAnchor, type AgendaPage } from './agenda-page.ts';
import { pastFilter } from './past-filter.ts';
import type { PlacedOccurrence, Placement } from './placed-occurrence.ts';

export interface AgendaOptions {
  /** An instant: what is not over by then is upcoming. */
  readonly now: EventTime;
  readonly today: IsoDate;
  /** The day that the page asks for instead of now. */
  readonly date?: IsoDate | undefined;
  readonly size: number;
  readonly past: Past;
  readonly placement: Placement;
}

/** One page of the agenda, and where its two buttons lead; a missing anchor is a way that ends here. */
export interface Agenda {
  readonly anchor: AgendaAnchor;
  readonly items: readonly PlacedOccurrence[];
  /** Nothing is upcoming, so the most recent events stand in. */
  readonly isSubstitute: boolean;
  readonly earlier?: AgendaAnchor | undefined;
  readonly later?: AgendaAnchor | undefined;
}

/**
 * Chooses what the agenda shows: the anchor's page; without one, what comes next, or where nothing does, what was last.
 *
 * @returns a new agenda; the events are not changed
 */
export function layOutAgenda(
  events: readonly CalendarEvent[],
  chosen: AgendaAnchor | undefined,
  options: AgendaOptions,
): Agenda {
  const { now, size, past, placement } = options;
  const scope = { placement, keep: pastFilter(past, now, placement.viewerZone) };
  const page = (at: AgendaAnchor, most = size): AgendaPage => takeAgendaPage(events, at, most, scope);

  let anchor = chosen ?? firstAnchor(options);
  let shown = page(anchor);
  const isEnd = shown.items.length === 0 && anchor.direction === 'onward' && anchor.skip === 0 && past === 'show';
  if (isEnd) shown = page((anchor = turned(anchor)));

  const hasOther = past === 'show' && !isEnd && anchor.skip === 0 && page(turned(anchor), 1).items.length > 0;
  const nearer = anchor.skip > 0 ? { ...anchor, skip: Math.max(0, anchor.skip - size) } : undefined;
  const further = shown.hasMore ? { ...anchor, skip: anchor.skip + size } : undefined;
  const back = nearer ?? (hasOther ? turned(anchor) : undefined);
  const [earlier, later] = anchor.direction === 'onward' ? [back, further] : [further, back];

  // From a day that the page chose, an empty way onward does not mean that nothing is upcoming.
  return { anchor, items: shown.items, isSubstitute: isEnd && anchor.at.length > 10, earlier, later };
}

/** A day that the page asks for cannot lead to what `past` keeps out. */
function firstAnchor({ now, today, date, past }: AgendaOptions): AgendaAnchor {
  const isAllowed = date && (past === 'show' || date > today === (past === 'hide'));
  return { direction: past === 'only' ? 'back' : 'onward', at: isAllowed ? date : now, skip: 0 };
}

const turned = ({ direction, at }: AgendaAnchor): AgendaAnchor => ({
  direction: direction === 'onward' ? 'back' : 'onward',
  at,
  skip: 0,
});
