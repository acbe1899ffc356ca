import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/** A paragraph that tells small businesses of their right. */
export interface Notice extends Sourced {
  readonly text: string;
  /** Language of the text (BCP 47). */
  readonly lang?: string;
  /** Whether this is the agency's own approved wording; otherwise it is ours. */
  readonly official?: boolean;
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
}
