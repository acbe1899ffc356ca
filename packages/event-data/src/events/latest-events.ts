import type { CalendarEvent } from '../model/calendar-event.ts';
import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { toSeconds } from '../time/event-time.ts';

/**
 * Keeps one event for each `uid` and `recurrenceId`: the one with the highest `sequence`, else the latest `updated`, else
 * the last in the document (RFC 5545 §3.8.7.4). It stands where the first of them stood.
 */
export function latestEvents(events: readonly CalendarEvent[], problems: Problem[]): CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  for (const event of events) {
    const key = `${event.recurrenceId ?? ''} ${event.uid}`;
    const other = latest.get(key);
    if (other) addProblem(problems, duplicate(event.uid));
    if (!other || !isOlder(event, other)) latest.set(key, event);
  }
  return [...latest.values()];
}

function isOlder(event: CalendarEvent, other: CalendarEvent): boolean {
  const sequences = (event.sequence ?? 0) - (other.sequence ?? 0);
  return sequences < 0 || (sequences === 0 && updatedAt(event) < updatedAt(other));
}

function updatedAt({ updated }: CalendarEvent): number {
  return updated === undefined ? -Infinity : toSeconds(updated);
}

function duplicate(uid: string): Problem {
  return {
    code: 'duplicate-uid',
    message: `Several events have the identifier "${uid}"; only the latest counts.`,
    uid,
  };
}
