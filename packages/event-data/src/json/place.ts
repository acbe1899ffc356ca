import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** Where in a document a value stands, and where to say what is wrong with it. */
export interface Place {
  /** Such as `events[3].contact.email`; empty at the top. */
  readonly path: string;
  /** Filled while reading. */
  readonly problems: Problem[];
  /** Address of the document, against which relative links are resolved. */
  readonly base?: string | undefined;
  /** Identifier of the entry that the value belongs to. */
  readonly uid?: string | undefined;
}

/** The top of a document. */
export function documentPlace(base?: string): Place {
  return { path: '', problems: [], base };
}

/** The place one step inside: a key of an object or a number in a list. Cheap: each value of a document has one. */
export function placeOf({ path: outer, problems, base, uid }: Place, step: string | number): Place {
  // Each adds to the text of the one around it: to gather the steps for every problem would take for ever in a deep document.
  const path = typeof step === 'number' ? `${outer}[${step}]` : outer ? `${outer}.${step}` : step;
  return { path, problems, base, uid };
}

/** Notes a problem; gives undefined, the value of what could not be read. */
export function report(place: Place, code: string, message: string): undefined {
  const where = place.path || 'The document';
  const uid = place.uid === undefined ? {} : { uid: place.uid };
  addProblem(place.problems, { code, message: `${where} ${message}`, ...uid });
}
