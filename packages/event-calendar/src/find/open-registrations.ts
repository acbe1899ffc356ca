import { addDays, addMonths, occurrencesBetween, type CalendarEvent, type EventTime } from '@otr-elements/event-data';
import { hasEnded } from '../layout/has-ended.ts';
import { isRegistrationOpen } from '../layout/registration.ts';

/** Months ahead in which a meeting of a series is looked for. */
const MONTHS_AHEAD = 24;

/** When it is asked, and where. */
export interface Present {
  /** An instant. */
  readonly now: EventTime;
  /** IANA name. */
  readonly viewerZone: string;
}

/** The `uid`s of events that take place, are not over, and can still be registered for. */
export function openRegistrations(events: readonly CalendarEvent[], { now, viewerZone }: Present): ReadonlySet<string> {
  const offered = events.filter(
    (event) => event.registration && event.change !== 'postponed' && isRegistrationOpen(event, now, viewerZone),
  );
  if (!offered.length) return new Set();
  const today = now.slice(0, 10);
  const range = { from: addDays(today, -2), to: addMonths(today, MONTHS_AHEAD), timeZone: viewerZone };
  const ahead = occurrencesBetween(offered, range).filter(
    (occurrence) => occurrence.status !== 'cancelled' && !hasEnded(occurrence, now, viewerZone),
  );
  return new Set(ahead.map(({ uid }) => uid));
}
