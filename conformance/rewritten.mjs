import { compareLists, keyOf } from './compare.mjs';

const MOST_OCTETS = 75;

/**
 * A case that asks for the occurrences of a document after `writeICalendar`. They have to be those that we read in the
 * original; another engine's own faults count against it here.
 *
 * @param runner - of our own engine
 * @returns nothing for a document without events
 */
export async function rewrittenCase(id, original, window, runner) {
  const { occurrences: expected, error } = await runner.ask({ text: original, ...window });
  const { text, error: fault } = await runner.ask({ task: 'rewrite', text: original });
  if (error || !(fault || text.includes('BEGIN:VEVENT'))) return undefined;
  const judge = ({ occurrences }) => badLine(text) ?? compareLists(expected.map(keyOf), occurrences.map(keyOf));
  if (!fault) return { id, job: { text, ...window }, judge };
  return { id, check: () => ({ why: 'cannot be written', detail: fault.message }) };
}

/** RFC 5545 §3.1: lines end with CRLF and have at most 75 octets. */
function badLine(text) {
  const lines = text.split('\r\n');
  const bad = lines.find((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > MOST_OCTETS);
  return bad === undefined ? undefined : { why: 'a line is too long or ends with no CRLF', detail: bad };
}
