import type { EventTime } from '../time/event-time.ts';
import type { CalendarEvent, EventStatus } from './calendar-event.ts';

/**
 * One happening of an event; all that views ever see.
 *
 * `start` and `end`: `2026-11-24T18:00:00Z` an instant, `2026-11-24T13:00:00` floating, `2026-11-24` all-day.
 * `end` is exclusive and equals `start` where the event has no length.
 */
export interface Occurrence {
  readonly uid: string;
  readonly recurrenceId?: EventTime;
  readonly summary: string;
  readonly start: EventTime;
  readonly end: EventTime;
  /** The same two on the wall clock of the event's own zone; absent for an instant of no stated zone. */
  readonly wallStart?: EventTime;
  readonly wallEnd?: EventTime;
  readonly allDay: boolean;
  readonly floating: boolean;
  readonly status: EventStatus;
  readonly timeZone?: string;
  readonly event: CalendarEvent;
}
