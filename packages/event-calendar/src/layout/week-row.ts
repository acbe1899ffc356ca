import { addDays, daysBetween, type IsoDate } from '@otr-elements/event-data';
import type { PlacedOccurrence } from './placed-occurrence.ts';

/** The part of an occurrence on one day. */
export interface Segment {
  readonly placed: PlacedOccurrence;
  readonly isFirstDay: boolean;
  readonly isLastDay: boolean;
  /** 1-based; `dayCount` is 1 for an event of one day. */
  readonly dayNumber: number;
  readonly dayCount: number;
}

export interface DayCell {
  readonly date: IsoDate;
  /** All that happens on the day. */
  readonly items: readonly PlacedOccurrence[];
  /**
   * What has a place in the row, by lane: an empty lane keeps a longer event on one line across the row. What found no
   * place is in `items` alone.
   */
  readonly lanes: readonly (Segment | undefined)[];
}

/**
 * Places occurrences in the seven days of one week.
 *
 * @param weekStart - first day of the row
 * @param placed - sorted by start
 * @param mostLanes - how many events can stand one below the other
 * @returns new cells; the occurrences are not changed
 */
export function layOutWeekRow(
  weekStart: IsoDate,
  placed: readonly PlacedOccurrence[],
  mostLanes: number,
): readonly DayCell[] {
  const days = Array.from({ length: 7 }, (_, index) => addDays(weekStart, index));
  const inRow = placed.filter((item) => item.firstDate <= days[6]! && item.lastDate >= days[0]!);
  const lanes = assignLanes(inRow, mostLanes);
  return days.map((date) => ({
    date,
    items: inRow.filter((item) => covers(item, date)),
    lanes: trimEnd(
      lanes.map((lane) =>
        toSegment(
          lane.find((item) => covers(item, date)),
          date,
        ),
      ),
    ),
  }));
}

/** Each event takes the first lane that is free on all its days; longer ones first, so that they stand on top. */
function assignLanes(placed: readonly PlacedOccurrence[], mostLanes: number): PlacedOccurrence[][] {
  const lanes: PlacedOccurrence[][] = [];
  for (const item of [...placed].sort(byStartThenLongest)) {
    const free = lanes.find((lane) => lane.at(-1)!.lastDate < item.firstDate);
    if (free) free.push(item);
    else if (lanes.length < mostLanes) lanes.push([item]);
  }
  return lanes;
}

function byStartThenLongest(a: PlacedOccurrence, b: PlacedOccurrence): number {
  if (a.firstDate !== b.firstDate) return a.firstDate < b.firstDate ? -1 : 1;
  if (a.lastDate !== b.lastDate) return a.lastDate > b.lastDate ? -1 : 1;
  return 0;
}

const covers = (item: PlacedOccurrence, date: IsoDate): boolean => item.firstDate <= date && date <= item.lastDate;

function toSegment(placed: PlacedOccurrence | undefined, date: IsoDate): Segment | undefined {
  if (!placed) return undefined;
  return {
    placed,
    isFirstDay: date === placed.firstDate,
    isLastDay: date === placed.lastDate,
    dayNumber: daysBetween(placed.firstDate, date) + 1,
    dayCount: daysBetween(placed.firstDate, placed.lastDate) + 1,
  };
}

function trimEnd<Item>(items: readonly (Item | undefined)[]): readonly (Item | undefined)[] {
  return items.slice(0, items.findLastIndex((item) => item !== undefined) + 1);
}
