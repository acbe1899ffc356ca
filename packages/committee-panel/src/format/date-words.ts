/** How a language writes dates and times of day. No `Intl`: the first formatter of a page is slow to start. */
export interface DateWords {
  /** BCP 47. */
  readonly locale: string;
  /** Twelve names, spaces between. */
  readonly months: string;
  readonly day: (month: string, day: number, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly fiscalYear: (year: string) => string;
  readonly am: string;
  readonly pm: string;
  readonly noon: string;
}

const DATE = /^(FY)?(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T([01]\d|2[0-3]):([0-5]\d).*)?$/;

/** A day, month, year or fiscal year, and a time of day where there is one; undefined where the text is no date. */
export function dateWords(text: string | undefined, words: DateWords): string | undefined {
  const [, fiscal, year, month, day, hour, minute] = DATE.exec(text ?? '') ?? [];
  if (!year) return undefined;
  if (fiscal) return words.fiscalYear(year);
  if (!month) return year;
  const name = words.months.split(' ')[+month - 1]!;
  const date = day ? words.day(name, +day, year) : words.month(name, year);
  return hour ? `${date}, ${timeWords(+hour, minute!, words)}` : date;
}

function timeWords(hour: number, minute: string, { am, pm, noon }: DateWords): string {
  if (hour === 12 && minute === '00') return noon;
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? am : pm}`;
}
