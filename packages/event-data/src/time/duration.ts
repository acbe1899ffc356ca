/**
 * A DURATION (RFC 5545 §3.3.6). Days are nominal, they may have 23 or 25 hours; the rest is exact.
 */
export interface Duration {
  readonly days: number;
  readonly seconds: number;
}

/** Reads `P1W`, `P1DT2H`, `PT90M`; undefined where the text is none, is negative, or is longer than 10,000 years. */
export function parseDuration(text: string): Duration | undefined {
  const match = text.length > 40 ? null : DURATION.exec(text.trim());
  if (!match || /[PT]$/i.test(match[0])) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part?: string) => Number(part ?? 0));
  const duration = { days: weeks * 7 + days, seconds: (hours * 60 + minutes) * 60 + seconds };
  return duration.days + duration.seconds / 86_400 < 3_660_000 ? duration : undefined;
}

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
