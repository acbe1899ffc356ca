import type { Problem } from '@otr-elements/event-data';
import { documentPlace, report } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import { partialDate } from './scalars.ts';
import { sourced } from './sourced.ts';

export interface ReadOptions {
  /** Address of the document, against which relative links are resolved. */
  readonly url?: string;
}

/** The keys that every document can carry beside its entries. */
export const documentShape = { ...sourced, compiled: partialDate };

/**
 * Reads a whole document. A missing entry is reported and costs nothing beside it.
 *
 * @param expected - keys without which the document is hardly of use
 */
export function readDocument<T extends object>(
  json: unknown,
  read: Read<T>,
  expected: readonly (keyof T & string)[],
  { url }: ReadOptions,
): Partial<T> & { readonly problems: readonly Problem[] } {
  const place = documentPlace(url);
  const found = read(json, place);
  for (const key of expected) {
    if (found && found[key] === undefined) report(place, 'missing-field', `has no usable "${key}".`);
  }
  return { ...(found as Partial<T>), problems: place.problems };
}
