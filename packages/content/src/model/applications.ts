import type { IsoDate } from '@otr-elements/event-data';
import type { Sourced } from './sourced.ts';

/** When people can apply for a seat. */
export interface Applications extends Sourced {
  readonly from?: IsoDate;
  /** Last day. */
  readonly until?: IsoDate;
  /** Where to apply, or where it is described. */
  readonly url?: string;
  /** Of the notice in the Federal Register. */
  readonly documentNumber?: string;
}
