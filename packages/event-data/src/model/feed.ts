import type { CalendarEvent } from './calendar-event.ts';
import type { Problem } from './problem.ts';

/** A feed document after reading. */
export interface Feed {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly Problem[];
  /** Entries of the document that gave no event: where there are any, the events are not the whole of it. */
  readonly lostEntries: number;
  readonly name?: string;
  /** BCP 47 tag of the language of its texts. */
  readonly lang?: string;
  /** IANA name; the zone of times that state none. */
  readonly timeZone?: string;
  /** Seconds to wait before asking again (RFC 7986 §5.7). */
  readonly refreshInterval?: number;
  /** Address at which programs can subscribe to the same events as iCalendar (RFC 7986 §5.8). */
  readonly source?: string;
  readonly asOf?: string;
}
