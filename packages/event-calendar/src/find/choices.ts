import type { AttendanceMode, CalendarEvent } from '@otr-elements/event-data';
import { openRegistrations, type Present } from './open-registrations.ts';
import { programNames } from './program-names.ts';

/** What a feed lets its visitors choose: lists of two or more, or none; and what some of its events have, and others not. */
export interface Choices {
  readonly programs: readonly string[];
  readonly modes: readonly AttendanceMode[];
  readonly open: boolean;
  readonly credits: boolean;
}

export function choicesOf(events: readonly CalendarEvent[], present: Present): Choices {
  const uids = openRegistrations(events, present);
  const hasSome = (test: (event: CalendarEvent) => boolean): boolean => events.some(test) && !events.every(test);
  return {
    programs: severalOf(events.flatMap(programNames)),
    modes: severalOf(events.flatMap(({ attendanceMode }) => attendanceMode ?? [])),
    open: hasSome(({ uid }) => uids.has(uid)),
    credits: hasSome(({ continuingEducation }) => continuingEducation !== undefined),
  };
}

/** Each once, whatever its capital letters, in order. */
function severalOf<Name extends string>(names: readonly Name[]): readonly Name[] {
  const distinct = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort();
  return distinct.length > 1 ? distinct : [];
}
