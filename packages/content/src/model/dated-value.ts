import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** A value that changes now and then, such as a telephone number or the title of an office-holder. */
export interface DatedValue extends Sourced {
  readonly value: string;
  /** How people write it, such as `1-888-REG-FAIR`. Always shown together with the digits. */
  readonly label?: string;
  readonly note?: string;
  /** Dates before `asOf` on which a source printed the same value. */
  readonly alsoSeen?: readonly PartialDate[];
}
