import { hasCome, toWall, type Edition } from './edition.ts';

/** How one can still come to an edition. */
export interface Registration {
  /** `online`: no longer in person. */
  readonly open: 'yes' | 'online' | 'no';
  readonly isSoldOut: boolean;
  /** The last deadline; absent where none is known. */
  readonly until?: string | undefined;
}

/**
 * Tells whether people can still register.
 *
 * @param now - milliseconds since 1970
 * @returns undefined where nothing is known of registration
 */
export function registrationOf({ event, timeZone }: Edition, now: number): Registration | undefined {
  const { deadlines = [], seats, registration, attendanceMode: mode } = event;
  const known = deadlines.flatMap(({ kind = '', at }) => {
    const until = /registration$/i.test(kind) ? toWall(at, timeZone) : undefined;
    return until ? { kind, until } : [];
  });
  const isSoldOut = !!seats?.inPersonSoldOut;
  if (!known.length && !isSoldOut && !registration) return undefined;
  // A day lasts to its end.
  const open = known.filter(({ until }) => !hasCome(until.length === 10 ? `${until}T23:59:59` : until, timeZone, now));
  const online = open.filter(({ kind }) => kind !== 'inPersonRegistration');
  const isOpen = (count: number): boolean => count > 0 || !known.length;
  const isInPerson = !isSoldOut && isOpen(open.filter(({ kind }) => kind !== 'onlineRegistration').length);
  const isOnline = mode !== 'offline' && isOpen(online.length);
  const isBoth = mode === 'mixed' || known.some(({ kind }) => kind === 'onlineRegistration');
  const state = isInPerson ? 'yes' : isOnline && (isBoth || !isSoldOut) ? 'online' : 'no';
  const last = (state === 'online' ? online : open).map(({ until }) => until).sort();
  return { open: state, isSoldOut, until: state === 'no' ? undefined : last.at(-1) };
}
