import type { Edition } from '../time/edition.ts';
import type { Strings } from '../strings/en.ts';

/** Day of `2026-05-06`, or of a longer time, as words: `May 6`, with the year where it is not this one. */
export function dayWords(time: string, thisYear: string, { months, day }: Strings): string {
  const [year, month, date] = partsOf(time);
  return day(months[month]!, String(date), year === thisYear ? '' : year);
}

/** Days of an edition: `May 6–8`, `April 30 – May 2`. */
export function daysWords({ start, lastDate }: Edition, thisYear: string, strings: Strings): string {
  const [year, month, date] = partsOf(start);
  const [lastYear, lastMonth, lastDay] = partsOf(lastDate);
  if (start.slice(0, 10) >= lastDate) return dayWords(start, thisYear, strings);
  if (year === lastYear && month === lastMonth)
    return strings.day(strings.months[month]!, `${date}–${lastDay}`, year === thisYear ? '' : year);
  return `${dayWords(start, year === lastYear ? year : thisYear, strings)} – ${dayWords(lastDate, thisYear, strings)}`;
}

/** Time of day of a time that has one, on its clock: `1 p.m. Eastern Time`. */
export function timeWords(time: string, timeZone: string | undefined, { noon, am, pm, zones }: Strings): string {
  if (time.length === 10) return '';
  const [hour, minute] = [Number(time.slice(11, 13)), time.slice(14, 16)];
  const digits = `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}`;
  const words = hour === 12 && minute === '00' ? noon : `${digits}\u00a0${hour < 12 ? am : pm}`;
  return timeZone ? `${words} ${zones[timeZone] ?? `(${timeZone.replace(/.*\//, '').replaceAll('_', ' ')})`}` : words;
}

function partsOf(time: string): [year: string, month: number, day: number] {
  return [time.slice(0, 4), Number(time.slice(5, 7)) - 1, Number(time.slice(8, 10))];
}
