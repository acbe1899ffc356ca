import { occurrencesBetween, type CalendarEvent, type EventTime } from '@otr-elements/event-data';
import { hasEnded } from './has-ended.ts';
import type { PlacedFilter } from './past-filter.ts';
import { placeOccurrence, type PlacedOccurrence, type Placement } from './placed-occurrence.ts';

/** Where an agenda page begins and which way it reads. */
export interface AgendaAnchor {
  readonly direction: 'onward' | 'back';
  /** An instant or a day. `onward` takes what is not over by then, `back` what is. */
  readonly at: EventTime;
  /** Occurrences to pass over: pages already turned. */
  readonly skip: number;
}

/** What is looked at. */
export interface AgendaScope {
  readonly placement: Placement;
  readonly keep: PlacedFilter;
}

export interface AgendaPage {
  /** `onward`: next first. `back`: latest first. */
  readonly items: readonly PlacedOccurrence[];
  readonly hasMore: boolean;
}

const DAY = 86_400_000;
/** Zones, and days that begin elsewhere, move an occurrence by less than this. */
const MARGIN = 2 * DAY;
const FIRST_WINDOW = 64 * DAY;
/** Nothing is looked for beyond this; a series without an end has to stop somewhere. */
const LAST_WINDOW = 200 * 366 * DAY;

/**
 * Takes one page of the agenda, looking in windows that grow fourfold, so that the cost follows what is shown.
 *
 * @param size - most occurrences of a page
 * @returns new lists; the events are not changed
 */
export function takeAgendaPage(
  events: readonly CalendarEvent[],
  anchor: AgendaAnchor,
  size: number,
  scope: AgendaScope,
): AgendaPage {
  const needed = anchor.skip + size + 1;
  let found: PlacedOccurrence[] = [];
  for (let window = FIRST_WINDOW; found.length < needed && window < LAST_WINDOW; window *= 4) {
    found = lookIn(events, anchor, window, scope);
  }
  return { items: found.slice(anchor.skip, anchor.skip + size), hasMore: found.length >= needed };
}

function lookIn(
  events: readonly CalendarEvent[],
  { direction, at }: AgendaAnchor,
  window: number,
  { placement, keep }: AgendaScope,
): PlacedOccurrence[] {
  const isOnward = direction === 'onward';
  const [from, to] = isOnward ? [-MARGIN, window] : [-window, MARGIN];
  const range = { from: shift(at, from), to: shift(at, to), timeZone: placement.viewerZone };
  const found = occurrencesBetween(events, range)
    .map((occurrence) => placeOccurrence(occurrence, placement))
    .filter((placed) => isOver(placed, at, placement) !== isOnward && keep(placed));
  return isOnward ? found : found.reverse();
}

function isOver({ occurrence, lastDate }: PlacedOccurrence, at: EventTime, { viewerZone }: Placement): boolean {
  return at.length === 10 ? lastDate < at : hasEnded(occurrence, at, viewerZone);
}

/** Moves an instant, or the start of a day, within the years that have four digits. */
function shift(time: EventTime, milliseconds: number): EventTime {
  const shifted = Math.min(Math.max(Date.parse(time) + milliseconds, MIN_TIME), MAX_TIME);
  return `${new Date(shifted).toISOString().slice(0, 19)}Z`;
}

const MIN_TIME = Date.parse('0001-01-02T00:00:00Z');
const MAX_TIME = Date.parse('9999-12-30T00:00:00Z');
