import type { IsoDate } from '@otr-elements/event-data';
import type { Sourced } from './sourced.ts';

/** How long before a meeting its notice must be published. The rule has changed, so it is data, with its dates. */
export interface NoticeRule extends Sourced {
  /** Least calendar days between notice and meeting. */
  readonly days: number;
  readonly citation: string;
  /** First day on which notices fall under it. */
  readonly from?: IsoDate;
  /** Last such day. */
  readonly until?: IsoDate;
}
