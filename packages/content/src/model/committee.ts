import type { IsoDate } from '@otr-elements/event-data';
import type { Applications } from './applications.ts';
import type { CommitteeMeetings } from './committee-meetings.ts';
import type { ContactPoint } from './contact-point.ts';
import type { DatedName } from './dated-name.ts';
import type { FacaRecord } from './faca-record.ts';
import type { Link } from './link.ts';
import type { MembershipRules } from './membership-rules.ts';
import type { PartialDate } from './partial-date.ts';
import type { Post } from './post.ts';
import type { Recommendation } from './recommendation.ts';
import type { Roster } from './roster.ts';
import type { Sourced } from './sourced.ts';
import type { StructureChange, Subcommittee } from './subcommittee.ts';

export const COMMITTEE_CLASSIFICATIONS = ['advisory committee'] as const;
export type CommitteeClassification = (typeof COMMITTEE_CLASSIFICATIONS)[number];

/** An advisory committee (Popolo `Organization`). Only its identity and purpose are certain to be known. */
export interface Committee extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly classification?: CommitteeClassification;
  readonly formerNames?: readonly DatedName[];
  /** Other bodies that did its work before it. */
  readonly predecessors?: readonly Predecessor[];
  readonly purpose: string;
  readonly topics?: readonly string[];
  /** What it does, one phrase each. */
  readonly duties?: readonly string[];
  readonly authority?: Authority;
  readonly charter?: Charter;
  readonly facaRecord?: FacaRecord;
  readonly membershipRules?: MembershipRules;
  readonly posts?: readonly Post[];
  /** Oldest first. */
  readonly rosters?: readonly Roster[];
  readonly applications?: Applications;
  /** Whom to ask: an office, never a person. */
  readonly contact?: ContactPoint;
  readonly meetings?: CommitteeMeetings;
  /** Oldest first. */
  readonly recommendations?: readonly Recommendation[];
  readonly subcommittees?: readonly Subcommittee[];
  /** Oldest first. */
  readonly structureChanges?: readonly StructureChange[];
  readonly terms?: readonly Term[];
  readonly annualReport?: string;
  readonly links?: readonly Link[];
  /** What was looked for and not found, so that a reader knows it is not merely forgotten. */
  readonly unknown?: readonly string[];
}

export interface Predecessor extends DatedName {
  readonly authority?: string;
  readonly composition?: string;
}

/** The law that the committee stands on. */
export interface Authority extends Sourced {
  readonly statute?: string;
  readonly act?: string;
  /** Such as `statutory`. */
  readonly type?: string;
  readonly governedBy?: string;
}

/** The document that lets a committee meet, renewed every two years (Federal Advisory Committee Act). */
export interface Charter extends Sourced {
  readonly date?: IsoDate;
  readonly renewalDue?: IsoDate;
}

/** A period of service of the whole committee. */
export interface Term extends Sourced {
  readonly number: number;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly note?: string;
}
