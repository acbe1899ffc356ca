import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** Where in a document a value stands, and where to say what is wrong with it. */
export interface Place {
  /** The key of an object or the number in a list; none at the top. */
  readonly step?: string | number | undefined;
  /** The place that this one is a step inside. */
  readonly within?: Place | undefined;
  /** Filled while reading. */
  readonly problems: Problem[];
  /** Address of the document, against which relative links are resolved. */
  readonly base?: string | undefined;
  /** Identifier of the entry that the value belongs to. */
  readonly uid?: string | undefined;
}

/** The top of a document. */
export function documentPlace(base?: string): Place {
  return { problems: [], base };
}

/** The place one step inside: a key of an object or a number in a list. Cheap: each value of a document has one. */
export function placeOf(within: Place, step: string | number): Place {
  const { problems, base, uid } = within;
  return { step, within, problems, base, uid };
}

/** Notes a problem; gives undefined, the value of what could not be read. */
export function report(place: Place, code: string, message: string): undefined {
  const where = pathOf(place) || 'The document';
  const uid = place.uid === undefined ? {} : { uid: place.uid };
  addProblem(place.problems, { code, message: `${where} ${message}`, ...uid });
}

/** Such as `events[3].contact.email`; empty at the top. A loop, as documents can be deeper than calls. */
function pathOf(place: Place): string {
  let path = '';
  for (let at: Place | undefined = place; at; at = at.within) {
    if (typeof at.step === 'number') path = `[${at.step}]${path}`;
    else if (at.step !== undefined) path = `.${at.step}${path}`;
  }
  return path.replace(/^\./, '');
}
