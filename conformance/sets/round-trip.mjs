// What we write of every file, read again: by ourselves, and by others.
import { compareLists, keyOf } from '../compare.mjs';
import { ALL } from '../row.mjs';
import { Runner } from '../runner.mjs';
import { windowOf } from '../survival.mjs';

const MOST_OCTETS = 75;

/** The occurrences have to be those that we read in the original; another engine's own faults count against it here. */
export async function sets(corpus) {
  const runner = new Runner('./engine.mjs');
  const cases = [];
  for (const file of corpus.files('ics')) {
    const each = await caseOf(file, corpus.text(file), runner);
    if (each) cases.push(each);
  }
  runner.close();
  return [{ name: 'what we write, read again', bar: ALL, cases }];
}

/** Nothing for a file without events. */
async function caseOf(id, original, runner) {
  const window = windowOf(original);
  const { occurrences: expected, error } = await runner.ask({ text: original, ...window });
  const { text, error: fault } = await runner.ask({ task: 'rewrite', text: original });
  if (error || !(fault || text.includes('BEGIN:VEVENT'))) return undefined;
  if (fault)
    return {
      id,
      job: { text: original, ...window },
      judge: () => ({ why: 'cannot be written', detail: fault.message }),
    };
  const judge = ({ occurrences }) => badLine(text) ?? compareLists(expected.map(keyOf), occurrences.map(keyOf));
  return { id, job: { text, ...window }, judge };
}

/** RFC 5545 §3.1: lines end with CRLF and have at most 75 octets. */
function badLine(text) {
  const lines = text.split('\r\n');
  const bad = lines.find((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > MOST_OCTETS);
  return bad === undefined ? undefined : { why: 'a line is too long or ends with no CRLF', detail: bad };
}
