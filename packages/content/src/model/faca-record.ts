import type { IsoDate } from '@otr-elements/event-data';
import type { Sourced } from './sourced.ts';

/** What the General Services Administration's database of federal advisory committees holds. Only past years are verified there. */
export interface FacaRecord extends Sourced {
  readonly number: number;
  readonly established?: IsoDate;
  readonly status?: string;
  readonly committeeType?: string;
  readonly committeeFunction?: string;
  readonly predecessor?: FacaPredecessor;
  readonly url?: string;
}

/** The committee that this one continues under a new number. */
export interface FacaPredecessor {
  readonly number: number;
  readonly established?: IsoDate;
  readonly terminated?: IsoDate;
}
