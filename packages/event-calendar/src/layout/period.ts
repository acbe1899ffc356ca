import { addDays, addMonths, dayOfWeek, startOfMonth, type IsoDate } from '@otr-elements/event-data';

/** The periods that a sheet of days shows. */
export type PeriodUnit = 'month' | 'week';

export interface Period {
  readonly unit: PeriodUnit;
  readonly first: IsoDate;
  /** First day after the period. */
  readonly next: IsoDate;
}

/**
 * The month or week that holds a date.
 *
 * @param weekStart - 0 Sunday … 6 Saturday
 */
export function periodOf(unit: PeriodUnit, date: IsoDate, weekStart: number): Period {
  const first = unit === 'month' ? startOfMonth(date) : startOfWeek(date, weekStart);
  return { unit, first, next: firstAfter(unit, first, 1) };
}

/** First day of the period that many steps away. */
export const stepFrom = ({ unit, first }: Period, step: number): IsoDate => firstAfter(unit, first, step);

export const isIn = (date: IsoDate, { first, next }: Period): boolean => date >= first && date < next;

/** First day of the week that holds a date. */
export function startOfWeek(date: IsoDate, weekStart: number): IsoDate {
  return addDays(date, -((dayOfWeek(date) - weekStart + 7) % 7));
}

const firstAfter = (unit: PeriodUnit, first: IsoDate, step: number): IsoDate =>
  unit === 'month' ? addMonths(first, step) : addDays(first, 7 * step);
