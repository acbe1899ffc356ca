import type { CalendarEvent } from '@otr-elements/event-data';
import { isAsked, type Criteria } from './criteria.ts';
import { openRegistrations, type Present } from './open-registrations.ts';
import { isOfProgram } from './program-names.ts';
import { wholeSeries } from './whole-series.ts';

export interface FindOptions extends Present {
  readonly criteria: Criteria | undefined;
}

/**
 * Finds the events that meet every criterion. Words are looked for in title, place and topics: each of them, whole or in
 * part, whatever its accents and capital letters.
 *
 * @returns the same list where nothing is asked for
 */
export function findEvents(events: readonly CalendarEvent[], options: FindOptions): readonly CalendarEvent[] {
  const { criteria } = options;
  if (!isAsked(criteria)) return events;
  const { text = '', program, mode, open, credits } = criteria;
  const words = plain(text).split(/\s+/);
  const uids = open ? openRegistrations(events, options) : undefined;
  return wholeSeries(
    events,
    (event) =>
      (!program || isOfProgram(event, [program.toLowerCase()])) &&
      (!mode || event.attendanceMode === mode) &&
      (!credits || event.continuingEducation !== undefined) &&
      (!uids || uids.has(event.uid)) &&
      hasWords(event, words),
  );
}

function hasWords({ summary, location, topics = [] }: CalendarEvent, words: readonly string[]): boolean {
  const { name, streetAddress, locality, region } = location ?? {};
  const said = plain([summary, name, streetAddress, locality, region, ...topics].join(' '));
  return words.every((word) => said.includes(word));
}

/** Text without what an eye passes over: accents and capital letters. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
