import { DAY } from '../time/event-time.ts';
import { pickPositions } from './set-positions.ts';
import { countTimes, timeAt } from './times-of-day.ts';
import type { TimesOfDay } from './times-of-day.ts';

/** The starts of one period of a rule, sorted: the times of its days, or those that BYSETPOS picks. Never written out. */
export class CandidateList {
  readonly length: number;
  readonly #days: readonly number[];
  readonly #times: (day: number) => TimesOfDay;
  readonly #places: readonly number[] | undefined;

  constructor(days: readonly number[], times: (day: number) => TimesOfDay, bySetPos?: ReadonlySet<number>) {
    this.#days = days;
    this.#times = times;
    const count = days.reduce((sum, day) => sum + countTimes(times(day)), 0);
    this.#places = bySetPos && pickPositions(bySetPos, count);
    this.length = this.#places?.length ?? count;
  }

  /** The start at a place, counted from 0; NaN past the last. */
  at(place: number): number {
    let left = this.#places ? (this.#places[place] ?? Infinity) : place;
    for (const day of this.#days) {
      const times = this.#times(day);
      if (left < countTimes(times)) return day * DAY + timeAt(times, left);
      left -= countTimes(times);
    }
    return NaN;
  }

  /** The starts at or after a wall time. */
  *from(first: number): Generator<number> {
    if (this.#places) {
      for (const place of this.#places.keys()) if (this.at(place) >= first) yield this.at(place);
      return;
    }
    for (const day of this.#days) {
      const { units, rests } = this.#times(day);
      const last = rests.at(-1) ?? 0;
      for (const unit of units) {
        const begin = day * DAY + unit;
        if (begin + last < first) continue;
        for (const rest of rests) if (begin + rest >= first) yield begin + rest;
      }
    }
  }

  /** How many starts are before a wall time. */
  countBefore(first: number): number {
    let count = 0;
    while (count < this.length && this.at(count) < first) count++;
    return count;
  }
}
