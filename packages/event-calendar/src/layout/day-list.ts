import { keyOf, type PlacedOccurrence } from './placed-occurrence.ts';

/** How many events of a day are shown at first, and how many more each time the visitor asks. */
export const DAY_CHUNK = 50;

/**
 * The events of a day in the order in which they are shown: as given, but the one that the visitor chose comes first where it
 * would not be among those shown at first.
 *
 * @returns the same list where its order stays
 */
export function dayList(items: readonly PlacedOccurrence[], chosen: string | undefined): readonly PlacedOccurrence[] {
  const index = items.findIndex(({ occurrence }) => keyOf(occurrence) === chosen);
  return index < DAY_CHUNK ? items : [items[index]!, ...items.toSpliced(index, 1)];
}
