import type { Problem } from '@otr-elements/event-data';
import { listOf, object } from '@otr-elements/event-data/json.js';
import type { Committee } from './model/committee.ts';
import type { NoticeRule } from './model/notice-rule.ts';
import type { PartialDate } from './model/partial-date.ts';
import type { Sourced } from './model/sourced.ts';
import { committee, noticeRule } from './read/committee.ts';
import { documentShape, readDocument } from './read/document.ts';
import type { ReadOptions } from './read/document.ts';

/** The advisory committees, after reading. */
export interface CommitteesDocument extends Sourced {
  readonly committees: readonly Committee[];
  /** How long before a meeting its notice must be published, the oldest rule first. */
  readonly noticeRules?: readonly NoticeRule[];
  /** When the document was put together. */
  readonly compiled?: PartialDate;
  readonly problems: readonly Problem[];
}

/**
 * Reads committees.json. Never throws: a bad entry, or a field of the wrong type, costs only itself and leaves a problem.
 *
 * @param json - the value of the document, as `parseJson` or `JSON.parse` gives it
 */
export function readCommittees(json: unknown, options: ReadOptions = {}): CommitteesDocument {
  return { committees: [], ...readDocument(json, committeesDocument, ['committees'], options) };
}

const committeesDocument = object({ ...documentShape, noticeRules: listOf(noticeRule), committees: listOf(committee) });
