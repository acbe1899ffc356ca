import { cleanText } from '../text/clean-text.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { parseEventTime } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { report } from './place.ts';
import type { Place } from './place.ts';
import { describe, wrongType } from './read.ts';
import type { Read } from './read.ts';

/** Text without control characters, cut at `most` characters with a problem. Empty text counts as absent. */
export function text(most = 10_000): Read<string> {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType(value, place, 'text');
    if (value.length > most) report(place, 'text-cut', `is longer than ${most} characters, and is cut there.`);
    return cleanText(value.slice(0, most)) || undefined;
  };
}

/** A finite number, by default not negative. */
export function number(least = 0): Read<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least
      ? value
      : wrongType(value, place, `a number of at least ${least}`);
}

/** A whole number, by default not negative. */
export function integer(least = 0): Read<number> {
  return (value, place) =>
    Number.isSafeInteger(value) && (value as number) >= least
      ? (value as number)
      : wrongType(value, place, `a whole number of at least ${least}`);
}

/** `true` or `false`, no other thing that is "truthy". */
export const boolean: Read<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : wrongType(value, place, 'true or false');

/** One of a list of words, exactly as written there. */
export function oneOf<const T extends string>(words: readonly T[]): Read<T> {
  return (value, place) =>
    words.find((word) => word === value) ??
    report(place, 'unknown-word', `is ${describe(value)}, not one of ${words.join(', ')}; it is left out.`);
}

/** A day that exists: `2026-11-24`. */
export const isoDate: Read<IsoDate> = (value, place) =>
  typeof value === 'string' && isIsoDate(value) ? value : badDate(value, place, 'a day such as 2026-11-24');

/** A day or a month that exists, for "as of": `2026-11-24` or `2026-11`. */
export const dayOrMonth: Read<string> = (value, place) =>
  typeof value === 'string' && (isIsoDate(value) || isIsoDate(`${value}-01`))
    ? value
    : badDate(value, place, 'a day or month such as 2026-11-24 or 2026-11');

/** A day, a wall time or an instant, brought to one of the three forms of {@link EventTime}. */
export const eventTime: Read<EventTime> = (value, place) =>
  (typeof value === 'string' ? parseEventTime(value) : undefined) ??
  badDate(value, place, 'a day or time such as 2026-11-24, 2026-11-24T13:00 or 2026-11-24T13:00-05:00');

function badDate(value: unknown, place: Place, expected: string): undefined {
  return report(place, 'bad-date', `is ${describe(value)}, not ${expected} that exists; it is left out.`);
}
