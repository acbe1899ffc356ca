import type { Problem } from '@otr-elements/event-data';
import { listOf, object } from '@otr-elements/event-data/json.js';
import type { Office } from './model/office.ts';
import type { PartialDate } from './model/partial-date.ts';
import type { Program } from './model/program.ts';
import type { Sourced } from './model/sourced.ts';
import { documentShape, readDocument } from './read/document.ts';
import type { ReadOptions } from './read/document.ts';
import { office } from './read/office.ts';
import { program } from './read/program.ts';

/** The office and its programs, after reading. */
export interface ProgramsDocument extends Sourced {
  readonly office?: Office;
  readonly programs: readonly Program[];
  /** When the document was put together. */
  readonly compiled?: PartialDate;
  readonly problems: readonly Problem[];
}

/**
 * Reads programs.json. Never throws: a bad entry, or a field of the wrong type, costs only itself and leaves a problem.
 *
 * @param json - the value of the document, as `parseJson` or `JSON.parse` gives it
 */
export function readPrograms(json: unknown, options: ReadOptions = {}): ProgramsDocument {
  return { programs: [], ...readDocument(json, programsDocument, ['programs'], options) };
}

const programsDocument = object({ ...documentShape, office, programs: listOf(program) });
