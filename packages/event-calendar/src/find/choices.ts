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
  const programs = new Set<string>();
  const modes = new Set<AttendanceMode>();
  let credited = 0;
  // One pass, as there can be tens of thousands.
  for (const event of events) {
    for (const name of programNames(event)) programs.add(name);
    if (event.attendanceMode) modes.add(event.attendanceMode);
    if (event.continuingEducation) credited += 1;
  }
  const open = openRegistrations(events, present);
  return {
    programs: severalOf([...programs]),
    modes: severalOf([...modes]),
    open: open.size > 0 && !events.every(({ uid }) => open.has(uid)),
    credits: credited > 0 && credited < events.length,
  };
}

/** Each once, whatever its capital letters, in order. */
function severalOf<Name extends string>(names: readonly Name[]): readonly Name[] {
  const distinct = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort();
  return distinct.length > 1 ? distinct : [];
}
