import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/**
 * People in their posts on one date. Names appear nowhere else in the content, so none is ever shown without its date:
 * heads of office and committee members change, posts stay.
 */
export interface Roster extends Sourced {
  readonly asOf: PartialDate;
  /** Number of the committee's term. */
  readonly term?: number;
  /** Whether everybody who served then is listed. */
  readonly complete?: boolean;
  /** What the list rests on, such as a roll call. */
  readonly basis?: string;
  readonly memberships: readonly Membership[];
}

/** A person in a post (Popolo `Membership`). */
export interface Membership {
  readonly person: Person;
  /** `id` of the {@link Post}. */
  readonly post?: string;
  /** The person's job, as the source gives it. */
  readonly title?: string;
  /** The organization that the person stands for or works for (Popolo `on_behalf_of`). */
  readonly onBehalfOf?: string;
}

export interface Person {
  readonly name: string;
}
