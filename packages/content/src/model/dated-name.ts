import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** A name that a program or committee has, or had (Popolo `other_names`). */
export interface DatedName extends Sourced {
  readonly name: string;
  readonly from?: PartialDate;
  /** Last day, month or year of the name. */
  readonly until?: PartialDate;
  /** When it was seen in use, in words, where no dates are known. */
  readonly seen?: string;
  readonly note?: string;
}
