// Real files, broken at random: the same ones on every machine.
import fc from 'fast-check';
import { NONE_WRONG } from '../row.mjs';
import { survival, windowOf } from '../survival.mjs';

const SEED = 5545;
const MOST_MS = 1000;
const MOST_CHARACTERS = 20_000;
const NASTY = [
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'RRULE:FREQ=SECONDLY',
  'DTSTART:',
  ' ',
  '',
  ';',
  ':',
  '"',
  '\\',
  '\0',
  '\u2028',
  '__proto__',
];

/** 20,000 of them, or 2,000 with `quick`, from every tenth file that is not long. */
export function sets(corpus, { quick = false } = {}) {
  const texts = corpus
    .files('ics')
    .filter((_, index) => index % 10 === 0)
    .map((file) => corpus.text(file))
    .filter((text) => text && text.length <= MOST_CHARACTERS);
  const numRuns = quick ? 2000 : 20_000;
  const mutated = fc.sample(mutation(texts), { seed: SEED, numRuns });
  const cases = mutated.map((text, index) => caseOf(`mutation ${index} of seed ${SEED}`, text));
  return [{ name: 'mutations', bar: NONE_WRONG, mayThrow: true, oursOnly: true, cases }];
}

function caseOf(id, text) {
  const judge = (answer) => {
    const fault = survival(answer, MOST_MS);
    return fault && { ...fault, detail: `${fault.detail}: ${JSON.stringify(text.slice(0, 200))}` };
  };
  return { id, job: { text, ...windowOf(text), brief: true }, judge };
}

/** One to six changes, each to the text as the ones before have left it. */
function mutation(texts) {
  // Not fc.double, of which nearly all are next to nothing.
  const place = fc.nat({ max: 65_535 }).map((of) => of / 65_536);
  const piece = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }));
  const change = fc.record({ kind: fc.constantFrom(...Object.keys(CHANGES)), place, length: place, piece });
  // Without fast-check's love of the smallest values: each place is as likely as any other.
  return fc
    .noBias(fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 })))
    .map(([text, changes]) => changes.reduce((changed, { kind, ...how }) => CHANGES[kind](changed, how), text));
}

/** `place` and `length` are shares: of the whole, and of the sixteen characters or lines that a change touches at most. */
const CHANGES = {
  replaceBytes: (text, how) => splice(text, how, how.piece),
  deleteBytes: (text, how) => splice(text, how, ''),
  insertBytes: (text, how) => splice(text, { ...how, length: 0 }, how.piece),
  flipByte: (text, how) =>
    splice(text, { ...how, length: 0.1 }, String.fromCharCode(text.charCodeAt(at(text, how)) ^ 1)),
  truncate: (text, how) => text.slice(0, at(text, how)),
  deleteLines: (text, how) => ofLines(text, (lines) => splice(lines, how, [])),
  repeatLines: (text, how) =>
    ofLines(text, (lines) => splice(lines, { ...how, length: 0 }, lines.slice(at(lines, how)).slice(0, 16))),
  insertLine: (text, how) => ofLines(text, (lines) => splice(lines, { ...how, length: 0 }, [how.piece])),
  swapLines: (text, how) =>
    ofLines(text, (lines) => [...lines.slice(at(lines, how)), ...lines.slice(0, at(lines, how))]),
};

function ofLines(text, change) {
  return change(text.split('\n')).join('\n');
}

/** Of a text, or of a list of lines. */
function splice(whole, { place, length }, piece) {
  const index = at(whole, { place });
  return whole.slice(0, index).concat(piece, whole.slice(index + Math.floor(length * 16)));
}

function at({ length }, { place }) {
  return Math.floor(length * place);
}
