import type { AttendanceMode, IsoDate } from '@otr-elements/event-data';
import type { DatedName } from './dated-name.ts';
import type { Image } from './image.ts';
import type { Link } from './link.ts';
import type { Sourced } from './sourced.ts';

export const PROGRAM_KINDS = ['conference', 'onlineConference', 'webinarSeries'] as const;
export type ProgramKind = (typeof PROGRAM_KINDS)[number];

/** The `program` of events that belong to no program and no committee, such as a field office's trade day. */
export const OUTREACH = 'outreach';

/** A standing outreach program, such as the Trade Symposium. */
export interface Program extends Sourced {
  readonly id: string;
  /** What people call it. The name of an edition changes with the years: see `names`. */
  readonly name: string;
  readonly kind?: ProgramKind;
  readonly summary: string;
  /** The page that is its own. */
  readonly url?: string;
  readonly image?: Image;
  readonly topics?: readonly string[];
  /** Names of its editions, oldest first. */
  readonly names?: readonly DatedName[];
  readonly audience?: readonly string[];
  /** How often, in words. */
  readonly cadence?: string;
  readonly attendanceMode?: AttendanceMode;
  readonly isFree?: boolean;
  /** How it is run, one sentence each. */
  readonly practices?: readonly string[];
  readonly continuingEducation?: ContinuingEducationRule;
  /** The `program` of its events; the `id` where absent. */
  readonly eventProgram?: string;
  readonly links?: readonly Link[];
}

/** What attendance counts for in the continuing education of customs brokers. */
export interface ContinuingEducationRule extends Sourced {
  readonly audience?: string;
  /** Citation of the rule. */
  readonly rule?: string;
  /** First day on which credits count. */
  readonly from?: IsoDate;
  readonly creditsPerThreeYears?: number;
  /** The shorter first period and its lower number. */
  readonly firstPeriod?: CreditPeriod;
  readonly governmentTraining?: string;
}

/** `until` is the last day. */
export interface CreditPeriod {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly credits: number;
  readonly citation?: string;
}
