// Every calendar file of the corpus, well-formed or not, of whatever component.
import { NONE_WRONG } from '../row.mjs';
import { survival, windowOf } from '../survival.mjs';

const MOST_MS = 1000;

/** Read and expanded for thirteen months. */
export function sets(corpus) {
  const cases = corpus.files('ics').map((file) => caseOf(file, corpus.text(file)));
  return [{ name: 'all files of ics', bar: NONE_WRONG, mayThrow: true, cases }];
}

function caseOf(id, text) {
  const job = { text, ...windowOf(text), brief: true };
  return { id, job, judge: (answer) => survival(answer, MOST_MS) };
}
