import type { Source } from '@otr-elements/event-data';
import type { PartialDate } from './partial-date.ts';

/** What every fact can carry: when it was last seen to be true, and where. */
export interface Sourced {
  readonly asOf?: PartialDate;
  readonly sources?: readonly Source[];
}
