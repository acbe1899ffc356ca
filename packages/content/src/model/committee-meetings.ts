import type { Sourced } from './sourced.ts';

/** How a committee meets. The meetings themselves are events. */
export interface CommitteeMeetings extends Sourced {
  /** How often, in words. */
  readonly cadence?: string;
  readonly openToPublic?: boolean;
  readonly venues?: string;
  /** The publication that announces them. */
  readonly noticeIn?: string;
  readonly publicComment?: boolean;
  readonly materialsUrl?: string;
  /** The `program` of its events; the `id` of the committee where absent. */
  readonly eventProgram?: string;
}
