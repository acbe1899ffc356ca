import { addDays, dayOfWeek, type IsoDate } from '@otr-elements/event-data';

/** The legal public holidays of 5 U.S.C. 6103(a), in the order of the year. */
export const FEDERAL_HOLIDAYS = [
  'new-year',
  'king',
  'washington',
  'memorial',
  'juneteenth',
  'independence',
  'labor',
  'columbus',
  'veterans',
  'thanksgiving',
  'christmas',
] as const;
export type FederalHoliday = (typeof FEDERAL_HOLIDAYS)[number];

const FIXED: Readonly<Record<string, FederalHoliday>> = {
  '01-01': 'new-year',
  '06-19': 'juneteenth',
  '07-04': 'independence',
  '11-11': 'veterans',
  '12-25': 'christmas',
};

/** Month, day of the week and which of the month: 5 is the last Monday of May, the others are counted. */
const FLOATING: readonly [month: number, weekday: number, nth: number, holiday: FederalHoliday][] = [
  [1, 1, 3, 'king'],
  [2, 1, 3, 'washington'],
  [5, 1, 5, 'memorial'],
  [9, 1, 1, 'labor'],
  [10, 1, 2, 'columbus'],
  [11, 4, 4, 'thanksgiving'],
];

/**
 * The holiday for which federal offices are closed on a day: one that falls on a Saturday also closes the Friday before,
 * one on a Sunday the Monday after (5 U.S.C. 6103(b); Executive Order 11582). Closings of one time are not known here.
 */
export function federalHolidayOn(date: IsoDate): FederalHoliday | undefined {
  const weekday = dayOfWeek(date);
  return (
    fixedOn(date) ??
    (weekday === 5 ? fixedOn(addDays(date, 1)) : weekday === 1 ? fixedOn(addDays(date, -1)) : undefined) ??
    floatingOn(date, weekday)
  );
}

const fixedOn = (date: IsoDate): FederalHoliday | undefined => FIXED[date.slice(5)];

function floatingOn(date: IsoDate, weekday: number): FederalHoliday | undefined {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  const found = FLOATING.find(
    ([ofMonth, ofWeek, nth]) =>
      ofMonth === month && ofWeek === weekday && (nth === 5 ? day > 24 : Math.ceil(day / 7) === nth),
  );
  return found?.[3];
}
