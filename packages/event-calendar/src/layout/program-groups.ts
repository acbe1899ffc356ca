import type { CalendarEvent } from '@otr-elements/event-data';
import { programNames } from '../find/program-names.ts';

/** The events of one program; those of none have no name. */
export interface ProgramGroup {
  readonly name: string | undefined;
  readonly events: readonly CalendarEvent[];
}

/** Groups events by program, by capital letters of whichever comes first; a series stays whole, and is in each group of its meetings. */
export function groupByProgram(events: readonly CalendarEvent[]): readonly ProgramGroup[] {
  const programsOf = new Map<string, Set<string>>();
  const groups = new Map<string, { name: string; events: CalendarEvent[] }>();
  for (const event of events) {
    const programs = programsOf.get(event.uid) ?? new Set();
    programsOf.set(event.uid, programs);
    for (const name of programNames(event)) {
      const program = name.toLowerCase();
      programs.add(program);
      if (!groups.has(program)) groups.set(program, { name, events: [] });
    }
  }
  const others: CalendarEvent[] = [];
  for (const event of events) {
    const programs = programsOf.get(event.uid)!;
    for (const program of programs) groups.get(program)!.events.push(event);
    if (!programs.size) others.push(event);
  }
  return [...groups.values(), { name: undefined, events: others }];
}
