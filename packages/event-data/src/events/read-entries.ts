import type { CalendarEvent } from '../model/calendar-event.ts';
import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Steps } from '../model/steps.ts';

/** The events of a document, and how many of its entries gave none. */
export interface ReadEntries {
  readonly events: readonly CalendarEvent[];
  readonly lostEntries: number;
}

/** Reads the entries of a document until there are `most` events; then says that the rest was not read. */
export function* readEntries<T>(
  entries: Iterable<T>,
  most: number,
  problems: Problem[],
  read: (entry: T) => CalendarEvent | undefined,
): Steps<ReadEntries> {
  const events: CalendarEvent[] = [];
  let count = 0;
  let isFull = false;
  for (const entry of entries) {
    count += 1;
    isFull ||= events.length >= most || count > most * MOST_TRIES;
    const event = isFull ? undefined : read(entry);
    if (event) events.push(event);
    if (count % ENTRIES_A_STEP === 0) yield;
  }
  if (isFull) addProblem(problems, { code: 'too-many-events', message: `Only the first ${most} events are read.` });
  return { events, lostEntries: count - events.length };
}

/** Entries that give no event cost time, too: so many are looked at for each event that may be read. */
const MOST_TRIES = 3;

/** A step costs as much as a short entry: a pause is offered after so many. */
const ENTRIES_A_STEP = 8;
