import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Observance } from '../time/observance.ts';
import type { ZoneCheck } from './zone-check.ts';

/** What the reading of one entry needs to know of the calendar around it. */
export interface CalendarContext {
  /** Filled while reading. */
  readonly problems: Problem[];
  /** Address of the document, against which relative links are resolved. */
  readonly base?: string | undefined;
  /** IANA name of the zone of times that state none. */
  readonly timeZone?: string | undefined;
  readonly findZone: FindZone;
}

/** What a TZID stands for; undefined where it stands for nothing that is known. */
export type FindZone = (id: string) => CalendarZone | undefined;

/** Either an IANA name, or the description of a zone that has none. */
export interface CalendarZone {
  readonly timeZone?: string;
  readonly observances?: readonly Observance[];
  /** Present where the calendar describes a zone that has an IANA name. */
  readonly differsAt?: ZoneCheck;
}

/** An entry of a calendar, for its problems to name. */
export interface EntryContext extends CalendarContext {
  readonly uid?: string | undefined;
}

/** Notes a problem of an entry. */
export function note({ problems, uid }: EntryContext, code: string, message: string, line: number): void {
  addProblem(problems, { code, message, line, ...(uid === undefined ? {} : { uid }) });
}
