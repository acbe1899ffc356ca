import type { IsoDate } from '@otr-elements/event-data';
import type { Sourced } from './sourced.ts';

/** A statute. */
export interface Law extends Sourced {
  readonly name: string;
  readonly abbreviation?: string;
  /** Number of the public law, such as `104-121, title II`. */
  readonly publicLaw?: string;
  readonly section?: string;
  /** Where it stands in the United States Code. */
  readonly codified?: string;
  readonly enacted?: IsoDate;
}
