import type { Problem } from '@otr-elements/event-data';
import type { FairnessContact } from './model/fairness-contact.ts';
import type { PartialDate } from './model/partial-date.ts';
import { readDocument } from './read/document.ts';
import type { ReadOptions } from './read/document.ts';
import { fairnessDocument } from './read/fairness-contact.ts';

/** The fairness contact, after reading. */
export interface FairnessDocument {
  /** Absent where neither the representative nor the Ombudsman could be read. */
  readonly fairness?: FairnessContact;
  /** When the document was put together. */
  readonly compiled?: PartialDate;
  readonly problems: readonly Problem[];
}

/**
 * Reads fairness.json. Never throws: a bad entry, or a field of the wrong type, costs only itself and leaves a problem.
 *
 * @param json - the value of the document, as `parseJson` or `JSON.parse` gives it
 */
export function readFairness(json: unknown, options: ReadOptions = {}): FairnessDocument {
  const expected = ['representative', 'ombudsman'] as const;
  const { problems, compiled, ...fairness } = readDocument(json, fairnessDocument, expected, options);
  const isUseful = expected.some((key) => fairness[key]);
  return { ...(isUseful && { fairness }), ...(compiled && { compiled }), problems };
}
