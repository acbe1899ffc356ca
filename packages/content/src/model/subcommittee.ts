import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** A part of a committee. It exists for certain only from `from` to `until` or, where that is absent, to `asOf`. */
export interface Subcommittee extends Sourced {
  readonly id: string;
  readonly name: string;
  /** First date on which it is known to have existed. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** Working groups that it had at one time or another. */
  readonly workingGroupsSeen?: readonly string[];
  readonly note?: string;
}

/** A day on which the structure of a committee changed, or was said to change. */
export interface StructureChange extends Sourced {
  readonly date: PartialDate;
  readonly description: string;
}
