import { occurrencesBetween, type CalendarEvent, type Occurrence } from '@otr-elements/event-data';

/** Where an agenda page begins and which way it reads. */
export interface AgendaAnchor {
  readonly direction: 'onward' | 'back';
  /** An instant. `onward` takes what has not ended by then, `back` what has. */
  readonly at: string;
  /** Occurrences to pass over: pages already turned. */
  readonly skip: number;
}

export interface AgendaPage {
  /** `onward`: next first. `back`: latest first. */
  readonly occurrences: readonly Occurrence[];
  readonly hasMore: boolean;
}

const DAY = 86_400_000;
const FIRST_WINDOW = 64 * DAY;
/** Nothing is looked for beyond this many days; a series without an end has to stop somewhere. */
const LAST_WINDOW = 200 * 366 * DAY;

/**
 * Takes one page of the agenda, looking in windows that double, so that the cost follows what is shown.
 *
 * @param size - most occurrences of a page
 * @returns new lists; the events are not changed
 */
export function takeAgendaPage(
  events: readonly CalendarEvent[],
  { direction, at, skip }: AgendaAnchor,
  size: number,
  timeZone: string,
): AgendaPage {
  const needed = skip + size + 1;
  let found: Occurrence[] = [];
  for (let window = FIRST_WINDOW; found.length < needed && window < LAST_WINDOW; window *= 4) {
    found = direction === 'onward' ? onward(events, at, window, timeZone) : back(events, at, window, timeZone);
  }
  return { occurrences: found.slice(skip, skip + size), hasMore: found.length > skip + size };
}

function onward(events: readonly CalendarEvent[], at: string, window: number, timeZone: string): Occurrence[] {
  return occurrencesBetween(events, { from: at, to: shift(at, window), timeZone });
}

function back(events: readonly CalendarEvent[], at: string, window: number, timeZone: string): Occurrence[] {
  const running = new Set(occurrencesBetween(events, { from: at, to: shift(at, 1), timeZone }).map(identity));
  return occurrencesBetween(events, { from: shift(at, -window), to: at, timeZone })
    .filter((occurrence) => !running.has(identity(occurrence)))
    .reverse();
}

const identity = ({ uid, start }: Occurrence): string => `${uid} ${start}`;

/** Moves an instant, within the years that have four digits. */
function shift(instant: string, milliseconds: number): string {
  const time = Math.min(Math.max(Date.parse(instant) + milliseconds, MIN_TIME), MAX_TIME);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const MIN_TIME = Date.parse('0001-01-02T00:00:00Z');
const MAX_TIME = Date.parse('9999-12-30T00:00:00Z');
