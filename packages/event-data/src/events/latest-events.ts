import type { CalendarEvent } from '../model/calendar-event.ts';
import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { toSeconds } from '../time/event-time.ts';

/**
 * Of several events with one `uid` and `recurrenceId`, keeps the newest: that of the highest `sequence` (RFC 5545
 * §3.8.7.4); among those of one sequence that start together, the one updated last, else the last in the document. It
 * stands where the first of them stood. Events of one sequence that start at different times are different meetings with a
 * wrongly shared identifier: they all stay.
 */
export function latestEvents(events: readonly CalendarEvent[], problems: Problem[]): readonly CalendarEvent[] {
  // So it is in most feeds, and quickly seen.
  if (new Set(events.map(keyOf)).size === events.length) return events;
  const kept = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const others = kept.get(key);
    if (!others) {
      kept.set(key, [event]);
      continue;
    }
    addProblem(problems, duplicate(event.uid));
    place(event, others);
  }
  return [...kept.values()].flat();
}

/** No identifier has a null character: none can pass for another's. */
const keyOf = ({ uid, recurrenceId }: CalendarEvent): string =>
  recurrenceId === undefined ? uid : `${recurrenceId}\0${uid}`;

/** Puts an event among those of its identifier. */
function place(event: CalendarEvent, others: CalendarEvent[]): void {
  const order = sequenceOf(event) - sequenceOf(others[0]!);
  if (order > 0) others.splice(0, others.length, event);
  if (order !== 0) return;
  const index = others.length < MOST_SHARING ? others.findIndex(({ start }) => start === event.start) : 0;
  if (index < 0) others.push(event);
  else if (updatedAt(event) >= updatedAt(others[index]!)) others[index] = event;
}

/** So many meetings may share an identifier; what shares it beyond that is noise. */
const MOST_SHARING = 100;

const sequenceOf = ({ sequence = 0 }: CalendarEvent): number => sequence;

function updatedAt({ updated }: CalendarEvent): number {
  return updated === undefined ? -Infinity : toSeconds(updated);
}

function duplicate(uid: string): Problem {
  return {
    code: 'duplicate-uid',
    message: `Several events have the identifier "${uid}"; of those that start together only the latest counts.`,
    uid,
  };
}
