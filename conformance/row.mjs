/**
 * One line of the table: how one engine did in one set of cases.
 *
 * A verdict is nothing where the answer is exact, else `{ why, detail?, kind? }`; `kind` is `wrong` where nothing is said,
 * `explained` where the answer differs and the standard is on its side, or `notRun`.
 */
export class Row {
  cases = 0;
  exact = 0;
  explained = 0;
  wrong = 0;
  notRun = 0;
  /** why → how often. */
  reasons = new Map();
  misses = [];
  /** A figure that the row is about besides its counts, such as the slowest case. */
  note = '';
  /** The same as a number, where less is better. */
  figure;

  constructor(set, engine, bar) {
    Object.assign(this, { set, engine, bar });
  }

  count(id, verdict) {
    const { kind = 'wrong', why, detail } = verdict ?? { kind: 'exact' };
    this.cases += 1;
    this[kind] += 1;
    if (why) this.reasons.set(why, (this.reasons.get(why) ?? 0) + 1);
    if (kind === 'wrong' || kind === 'explained') this.misses.push({ id, kind, why, detail });
  }

  /** Whether the bar is met; nothing where there is none. A set of which nothing was run meets no bar. */
  get holds() {
    return this.bar && this.cases > this.notRun && this.bar.holds(this);
  }
}

/** At least this share of the cases that were run is exact. */
export function share(least) {
  return {
    text: `≥ ${+(least * 100).toFixed(1)} %`,
    holds: ({ exact, cases, notRun }) => exact / (cases - notRun) >= least,
  };
}

/** Every case is exact, and none was left out. */
export const ALL = { text: 'all', holds: ({ exact, cases }) => exact === cases };

/** No case is wrong: exact, or different with a reason. */
export const NONE_WRONG = { text: 'none wrong', holds: ({ wrong }) => wrong === 0 };
