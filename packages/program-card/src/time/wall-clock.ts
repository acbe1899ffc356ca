import { dateTimeFormat } from '@otr-elements/core';

/** What is used here of Temporal (ECMA-262, §Temporal), where the engine has it: it spares a slow formatter. */
interface EngineTemporal {
  readonly Instant: {
    fromEpochMilliseconds(milliseconds: number): { toZonedDateTimeISO(timeZone: string): { toString(): string } };
  };
}

/**
 * What clocks show at an instant, as `2026-11-24T13:00:00`.
 *
 * @param milliseconds - since 1970
 * @param timeZone - IANA name; the visitor's own clock where there is none, or where the engine does not know it
 */
export function wallClock(milliseconds: number, timeZone?: string): string {
  const { Temporal } = globalThis as { readonly Temporal?: EngineTemporal };
  try {
    if (timeZone && Temporal)
      return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toString().slice(0, 19);
    if (timeZone) return formattedClock(milliseconds, timeZone);
  } catch {
    // No such zone.
  }
  return utcClock(milliseconds - new Date(milliseconds).getTimezoneOffset() * 60_000);
}

/** What clocks of UTC show. */
export const utcClock = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19);

function formattedClock(milliseconds: number, timeZone: string): string {
  const two = '2-digit';
  const [month, day, year, ...time] = dateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
    .format(milliseconds)
    .match(/\d+/g)!;
  return `${year}-${month}-${day}T${time.join(':')}`;
}
