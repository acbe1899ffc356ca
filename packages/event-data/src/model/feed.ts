import type { CalendarEvent } from './calendar-event.ts';

/** What was found wrong in a document, in words its editor understands. A problem never hides the entries beside it. */
export interface Problem {
  /** Stable, kebab-case; every code has a heading in docs/problems.md. */
  readonly code: string;
  readonly message: string;
  /** 1-based line of the document, where it has lines. */
  readonly line?: number;
  readonly uid?: string;
}

/** A feed document after reading. */
export interface Feed {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly Problem[];
  readonly name?: string;
  /** IANA name; the zone of times that state none. */
  readonly timeZone?: string;
  /** Seconds to wait before asking again (RFC 7986 §5.7). */
  readonly refreshInterval?: number;
  readonly asOf?: string;
}
