import { hasCome, toEdition, type Edition, type ProgramEvent } from './edition.ts';
import { registrationOf, type Registration } from './registration.ts';

/** What can be said of a program's time: it happens now, will happen, will not happen as announced, has happened, or none of these. */
export const PHASES = ['now', 'next', 'off', 'ended', 'none'] as const;
export type Phase = (typeof PHASES)[number];

/** How a program stands at an instant. */
export interface Standing {
  readonly phase: Phase;
  /** The one that the phase is about; absent for `none`. */
  readonly edition?: Edition;
  /** How one can still come; absent where nothing is known, and where nobody comes. */
  readonly registration?: Registration | undefined;
  /** All that are to come, the next first. */
  readonly ahead: readonly Edition[];
}

/**
 * Finds what is to be said of a program's time.
 *
 * @param events - of this program; one that is part of another event counts with that one
 * @param now - milliseconds since 1970
 * @param feedZone - IANA name; the zone of events that state none
 */
export function standingOf(events: readonly ProgramEvent[], now: number, feedZone?: string): Standing {
  const editions = events
    .flatMap((event) => (event.superEvent ? [] : (toEdition(event, feedZone) ?? [])))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const past = editions.filter(({ end, timeZone }) => hasCome(end, timeZone, now));
  const future = editions.filter((edition) => !past.includes(edition));
  const ahead = future.filter((edition) => !isOff(edition));
  const begun = ahead.find(({ start, timeZone }) => hasCome(start, timeZone, now));
  const held = past.filter((edition) => !isOff(edition)).at(-1);
  const edition = begun ?? ahead[0] ?? future[0] ?? held;
  if (!edition) return { phase: 'none', ahead };
  const phase = begun ? 'now' : ahead[0] ? 'next' : future[0] ? 'off' : 'ended';
  const registration = ahead[0] && registrationOf(edition, now);
  return { phase, edition, ahead, ...(registration && { registration }) };
}

/** Whether it will not happen, or not when it was announced. */
const isOff = ({ event }: Edition): boolean => event.status === 'cancelled' || event.change === 'postponed';
