import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** Who may sit on a committee, and for how long. */
export interface MembershipRules extends Sourced {
  readonly seats?: number;
  readonly sector?: string;
  readonly appointedBy?: readonly string[];
  readonly maxTermYears?: number;
  readonly maxConsecutiveTerms?: number;
  /** How party membership counts, such as `disregarded`. */
  readonly politicalAffiliation?: string;
  readonly paidTravel?: boolean;
  readonly alternates?: Alternates;
  readonly vacancies?: Vacancies;
}

/** Those chosen to step in for a member who leaves. */
export interface Alternates extends Sourced {
  readonly count: number;
  /** Dates before `asOf` with the same count. */
  readonly alsoSeen?: readonly PartialDate[];
}

/** Seats that nobody held, on a date. */
export interface Vacancies extends Sourced {
  readonly count: number;
  readonly asOf: PartialDate;
}
