import type { PartialDate } from '@otr-elements/content';

interface Span {
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
}

export type Validity = 'current' | 'ended' | 'not-yet';

/**
 * Whether something holds on a day; a month or a year holds to its end.
 *
 * @param today - such as 2026-11-24
 */
export function validityOn(today: string, { validFrom, validUntil }: Span): Validity {
  if (validUntil && isBefore(lastDay(validUntil), today)) return 'ended';
  return validFrom && isBefore(today, firstDay(validFrom)) ? 'not-yet' : 'current';
}

/** Compares as far as both are exact. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** A federal fiscal year is named for the year in which it ends (31 U.S.C. 1102). */
const lastDay = (date: PartialDate): string => (date.startsWith('FY') ? `${date.slice(2)}-09-30` : date);
const firstDay = (date: PartialDate): string => (date.startsWith('FY') ? `${Number(date.slice(2)) - 1}-10-01` : date);
