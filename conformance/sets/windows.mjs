// Windows of real files, with the occurrences that several independent engines agree on.
import { createHash } from 'node:crypto';
import { compareLists, keyOf, withoutMadeUpUids } from '../compare.mjs';
import { share } from '../row.mjs';
import { explain } from '../reasons/windows.mjs';

const BARS = { 4: share(0.995), 3: share(0.98) };

/** One set for each strength: how many engines gave exactly the same list. */
export function sets(corpus) {
  const { cases } = corpus.json('expected/windows.json');
  const strengths = [...new Set(cases.map(({ strength }) => strength))].sort((a, b) => b - a);
  return strengths.map((strength) => ({
    name: `windows, strength ${strength}`,
    bar: BARS[strength],
    cases: cases.filter((each) => each.strength === strength).map((each) => caseOf(each, corpus)),
  }));
}

function caseOf({ id, file, from, to, timezone, ...expected }, corpus) {
  const text = corpus.text(`ics/${file}`);
  const judge = ({ occurrences }) => {
    const isNamed = expected.occurrences.every(({ uid }) => uid);
    const found = isNamed ? occurrences : withoutMadeUpUids(occurrences, text);
    const difference = differenceOf(expected, found);
    return difference && { ...difference, ...explain(id, difference), detail: `${file}: ${difference.detail}` };
  };
  return { id, job: { text, from, to, timeZone: timezone }, judge };
}

/** A list that is cut is told by its length and its checksum. */
function differenceOf({ complete, occurrences, count, sha256 }, found) {
  if (complete) return compareLists(occurrences.map(keyOf), found.map(keyOf));
  if (found.length === count && checksum(found) === sha256) return undefined;
  return { why: 'another checksum', detail: `expected ${count}, found ${found.length}` };
}

function checksum(occurrences) {
  const lines = occurrences.toSorted(inOrder).map(keyOf);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function inOrder(a, b) {
  return compare(a.uid, b.uid) || compare(a.start, b.start) || compare(a.end, b.end);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
