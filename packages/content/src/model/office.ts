import type { ContactPoint } from './contact-point.ts';
import type { Link } from './link.ts';
import type { Roster } from './roster.ts';
import type { Sourced } from './sourced.ts';

/** The office that publishes the content. */
export interface Office extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly parent?: ParentOrganization;
  /** Where in the parent the office stands. */
  readonly placement?: string;
  readonly summary?: string;
  readonly contact?: ContactPoint;
  readonly links?: readonly Link[];
  readonly rosters?: readonly Roster[];
}

export interface ParentOrganization {
  readonly name: string;
  readonly abbreviation?: string;
  readonly department?: string;
}
