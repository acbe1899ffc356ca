/** How a language writes dates; a month is 0 January … 11 December. */
export interface DateWords {
  readonly day: (year: string, month: number, day: number) => string;
  readonly month: (year: string, month: number) => string;
  readonly fiscalYear: (year: string) => string;
}

/** A date as exact as it is known: `2026-01-14`, `2026-01`, `2026` or `FY2025`. */
export function dateWords(date: string, words: DateWords): string {
  if (date.startsWith('FY')) return words.fiscalYear(date.slice(2));
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return day ? words.day(year, Number(month) - 1, Number(day)) : words.month(year, Number(month) - 1);
}
