import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** What a committee recommended, and what became of it. */
export interface Recommendation extends Sourced {
  /** How the committee counts it, such as `010217`. */
  readonly number?: string;
  readonly date?: PartialDate;
  readonly text: string;
  /** What the agency answered. */
  readonly response?: string;
  readonly responseDate?: PartialDate;
  readonly url?: string;
}
