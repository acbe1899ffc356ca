import type { ViewContext } from '../views/view-context.ts';
import { dateWords } from './date-words.ts';
import { valueWords } from './value-words.ts';

/** A date in words; a clock time with its zone. Undefined where the text is no date. */
export function momentWords(time: unknown, { words, timeZone }: ViewContext): string | undefined {
  if (typeof time !== 'string') return undefined;
  if (INSTANT.test(time)) return instantWords(time, words.dates.locale, timeZone);
  const date = dateWords(time, words.dates);
  const zone = timeZone && valueWords(timeZone, words).replaceAll('_', ' ');
  return date && zone && time.includes('T') ? `${date} ${zone}` : date;
}

const INSTANT = /^\d{4}.*T.*(Z|[+-]\d\d:?\d\d)$/;

/** Our content has wall times; for what else may come the slower formatter of the platform will do. */
function instantWords(instant: string, locale: string, timeZone = 'UTC'): string | undefined {
  try {
    return new Date(instant).toLocaleString(locale, { timeZone, dateStyle: 'long', timeStyle: 'long' });
  } catch {
    return undefined;
  }
}
