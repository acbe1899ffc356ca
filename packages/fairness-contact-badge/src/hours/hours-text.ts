import { dateTimeFormat } from '@otr-elements/core';
import { DAYS_OF_WEEK, type OpeningHours, type OpeningPeriod } from '@otr-elements/content';
import { openStateAt, toMinutes } from './open-state.ts';
import { hoursWords, type HoursWords } from './words.ts';

/** Opening hours as a visitor reads them. */
export interface HoursText {
  /** Such as `Open now`; undefined where it cannot be told. */
  readonly now?: string | undefined;
  readonly isOpen?: boolean | undefined;
  /** Such as `Monday–Friday, 8 a.m.–4:30 p.m. Eastern Time, except federal holidays`. */
  readonly lines: readonly string[];
  /** The same on the visitor's own clock, where that is another. */
  readonly yourTime?: string | undefined;
}

/** @param lang - BCP 47 */
export function hoursText(hours: OpeningHours, lang: string, now: Date): HoursText {
  const words = hoursWords(lang);
  const state = openStateAt(hours, now);
  const zone = state ? zoneName(hours.timeZone, lang, now) : hours.timeZone;
  const end = hours.closedOnFederalHolidays ? `, ${words.exceptHolidays}` : '';
  return {
    isOpen: state?.isOpen,
    now:
      state &&
      (state.holiday ? words.closedFor(words.holidays[state.holiday]) : state.isOpen ? words.open : words.closed),
    lines: hours.periods.map((period) => `${daysText(period, words)}, ${timesText(period, 0, words)} ${zone}${end}`),
    yourTime: state?.ahead
      ? `${words.yourTime}: ${hours.periods.map((period) => timesText(period, state.ahead, words)).join('; ')}`
      : undefined,
  };
}

/** Days in a row as `Monday–Friday`, others one by one. */
function daysText({ dayOfWeek }: OpeningPeriod, { days }: HoursWords): string {
  const shown = DAYS_OF_WEEK.map((day, at) => ({ at, isShown: dayOfWeek.includes(day) })).filter(
    ({ isShown }) => isShown,
  );
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return '';
  const inARow = shown.length > 2 && last.at - first.at === shown.length - 1;
  return inARow ? `${days[first.at]!}–${days[last.at]!}` : shown.map(({ at }) => days[at]!).join(', ');
}

const timesText = ({ opens, closes }: OpeningPeriod, ahead: number, words: HoursWords): string =>
  `${timeText(toMinutes(opens) + ahead, words)}–${timeText(toMinutes(closes) + ahead, words)}`;

function timeText(minutes: number, { noon, am, pm }: HoursWords): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  if (ofDay === 720) return noon;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}\u00a0${hour < 12 ? am : pm}`;
}

function zoneName(timeZone: string, lang: string, now: Date): string {
  const parts = dateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
