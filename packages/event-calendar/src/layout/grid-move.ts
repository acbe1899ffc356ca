import { addDays, addMonths, dayOfWeek, type IsoDate } from '@otr-elements/event-data';

export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Where a key leads in a grid of days (ARIA APG, Date Picker Dialog: calendar grid).
 *
 * @param isRtl - arrow keys follow the direction of writing
 * @returns the day to focus, or undefined for a key that moves nothing
 */
export function dateAfterKey(
  { key, shiftKey }: GridKey,
  date: IsoDate,
  weekStart: number,
  isRtl: boolean,
): IsoDate | undefined {
  const column = (dayOfWeek(date) - weekStart + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, isRtl ? 1 : -1);
    case 'ArrowRight':
      return addDays(date, isRtl ? -1 : 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -column);
    case 'End':
      return addDays(date, 6 - column);
    case 'PageUp':
      return addMonths(date, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
