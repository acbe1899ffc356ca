const FALLBACK_LOCALE = 'en';
const MAX_FORMATS = 50;

// A memo, which nobody can observe but by the time saved: building a formatter costs a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of dates for a locale, kept for the next call. A locale that `Intl` refuses is read as English.
 *
 * @param locale - BCP 47
 * @throws RangeError for options that `Intl` refuses, such as an unknown time zone
 */
export function dateTimeFormat(
  locale: string,
  options: Readonly<Intl.DateTimeFormatOptions> = {},
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const kept = formats.get(key);
  if (kept) return kept;
  if (formats.size >= MAX_FORMATS) formats.delete(formats.keys().next().value!);
  const format = new Intl.DateTimeFormat(isLocale(locale) ? locale : FALLBACK_LOCALE, options);
  formats.set(key, format);
  return format;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
