import {
  addDays,
  addMonths,
  occurrencesBetween,
  startOfMonth,
  type CalendarEvent,
  type IsoDate,
} from '@otr-elements/event-data';
import { takeAgendaPage, type AgendaAnchor } from './agenda-page.ts';
import { layOutMonth, type MonthGrid } from './month-grid.ts';
import { placeOccurrence, type PlacedOccurrence, type Placement } from './placed-occurrence.ts';

export interface MonthOptions {
  readonly weekStart: number;
  /** Zone in which whole days and floating times begin. */
  readonly timeZone: string;
  readonly placement: Placement;
  /** An instant before which ended events are left out. */
  readonly hideBefore?: string | undefined;
}

/** A month's sheet with its occurrences. */
export interface MonthPage extends MonthGrid {
  readonly items: readonly PlacedOccurrence[];
}

/**
 * Lays out the month that holds a date.
 *
 * @returns a new page; `items` are those of the month itself, without the days of its neighbours
 */
export function layOutMonthPage(events: readonly CalendarEvent[], date: IsoDate, options: MonthOptions): MonthPage {
  const { weekStart, timeZone, placement, hideBefore = '' } = options;
  const month = startOfMonth(date);
  // A sheet reaches a week into its neighbours; a zone moves an event by a day at most.
  const range = { from: addDays(month, -8), to: addDays(addMonths(month, 1), 8), timeZone };
  const placed = occurrencesBetween(events, range)
    .map((occurrence) => placeOccurrence(occurrence, placement))
    .filter(({ occurrence }) => occurrence.end > hideBefore);
  const next = addMonths(month, 1);
  return {
    ...layOutMonth(month, weekStart, placed),
    items: placed.filter((item) => item.firstDate < next && item.lastDate >= month),
  };
}

/** The nearest month with an event, on one side of an instant; undefined where there is none. */
export function nearestMonth(
  events: readonly CalendarEvent[],
  direction: AgendaAnchor['direction'],
  at: string,
  { timeZone, placement }: Pick<MonthOptions, 'timeZone' | 'placement'>,
): IsoDate | undefined {
  const [nearest] = takeAgendaPage(events, { direction, at, skip: 0 }, 1, timeZone).occurrences;
  return nearest && startOfMonth(placeOccurrence(nearest, placement).firstDate);
}

/** What a day of the sheet holds, as its cell lists it. */
export function itemsOn({ weeks }: MonthGrid, date: IsoDate): readonly PlacedOccurrence[] {
  const lanes = weeks.flat().find((day) => day.date === date)?.lanes ?? [];
  return lanes.flatMap((segment) => segment?.placed ?? []);
}
