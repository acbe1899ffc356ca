import { parseZoneName, type IsoDate } from '@otr-elements/event-data';

/** IANA name of the visitor's own zone; UTC where the browser does not know it, or names none that exists. */
export function viewerZone(): string {
  // Temporal knows it without a formatter, the first of which costs a page some 40 ms, and a slow phone far more.
  const { Temporal } = globalThis as { readonly Temporal?: { readonly Now: { timeZoneId(): string } } };
  return parseZoneName(Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
}

/** The day it is for the visitor, by the clock of the machine. */
export function localDate(date: Date): IsoDate {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An instant as occurrences write theirs: whole seconds, in UTC. */
export const toIsoInstant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
