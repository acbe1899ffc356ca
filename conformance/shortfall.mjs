import { readFileSync } from 'node:fs';

const FILE = new URL('below-the-bar.json', import.meta.url);

/** The sets that are known to miss their bar, by name, and how far they get: so many `exact` answers, or a `figure`. */
export function readShortfalls() {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** What a row has become beside what is known of it: `met`, `known` (no worse), or `failed`. */
export function outcomeOf({ set, holds, exact, figure }, shortfalls = {}) {
  if (holds) return 'met';
  const known = shortfalls[set];
  const isNoWorse = known && (known.figure === undefined ? exact >= known.exact : figure <= known.figure);
  return isNoWorse ? 'known' : 'failed';
}
