import type { FederalRegisterNotice } from './federal-register-notice.ts';
import type { EventTime } from '../time/event-time.ts';
import type { Observance } from '../time/observance.ts';
import type { Source } from './source.ts';

/** STATUS of a VEVENT (RFC 5545 §3.8.1.11), in our spelling. */
export const EVENT_STATUSES = ['tentative', 'confirmed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What schema.org's `eventStatus` says beyond {@link EventStatus}. A cancelled event has `status: 'cancelled'` instead. */
export const EVENT_CHANGES = ['rescheduled', 'postponed', 'movedOnline'] as const;
export type EventChange = (typeof EVENT_CHANGES)[number];

/**
 * How the public attends (schema.org `eventAttendanceMode`).
 *
 * `publicOnline` is the federal fourth case: the committee sits in a room, the public takes part online only.
 */
export const ATTENDANCE_MODES = ['offline', 'online', 'mixed', 'publicOnline'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** Whether a source reports the event after the fact, or only an advance notice of it was seen. */
export const EVIDENCES = ['held', 'announced'] as const;
export type Evidence = (typeof EVIDENCES)[number];

export const DEADLINE_KINDS = [
  'registration',
  'inPersonRegistration',
  'onlineRegistration',
  'comment',
  'accommodation',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** One VEVENT (RFC 5545 §3.6.1), or its like in another format, as read from the feed. May recur. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: EventTime;
  /** Exclusive, of the same form as `start`; absent where the feed gives no length. */
  readonly end?: EventTime;
  /** IANA name of the zone of `start` and `end`. Absent for floating times, and for instants of no stated zone. */
  readonly timeZone?: string;
  readonly allDay: boolean;

  readonly status: EventStatus;
  readonly change?: EventChange;
  /** Starts the event had before it was rescheduled, latest last (schema.org `previousStartDate`). */
  readonly previousStarts?: readonly EventTime[];
  /** RFC 5545 §3.8.7.4. */
  readonly sequence?: number;
  /** Absent where the event happens once. */
  readonly recurrenceSet?: RecurrenceSet;
  /** Which occurrence of the recurring event with the same `uid` this event stands in for (RFC 5545 §3.8.4.4). */
  readonly recurrenceId?: EventTime;
  /** Whether this event also changes all occurrences after the one that it stands in for (RFC 5545 §3.2.13, RANGE). */
  readonly recurrenceRange?: 'thisAndFuture';

  readonly description?: string;
  /** What the meeting is for, as a Federal Register notice must state. */
  readonly purpose?: string;
  readonly url?: string;
  readonly image?: EventImage;
  readonly categories?: readonly string[];
  /** Identifier of the program in the content, such as `coac` or `trade-symposium`. */
  readonly program?: string;
  readonly topics?: readonly string[];
  readonly audience?: string;
  readonly organizers?: readonly string[];
  readonly contact?: Contact;

  readonly attendanceMode?: AttendanceMode;
  readonly location?: Location;
  readonly virtualLocation?: VirtualLocation;
  readonly seats?: Seats;
  readonly registration?: Registration;
  readonly deadlines?: readonly Deadline[];
  readonly isFree?: boolean;

  /** Whether the public may attend; with `closedReason` where it may not (41 CFR 102-3.150). */
  readonly openToPublic?: boolean;
  readonly closedReason?: string;
  readonly mayCloseEarly?: boolean;
  readonly comment?: PublicComment;
  readonly accommodations?: string;
  readonly federalRegister?: FederalRegisterNotice;

  readonly agenda?: string;
  readonly documents?: readonly EventDocument[];
  readonly recording?: Recording;
  readonly captions?: Captions;
  readonly continuingEducation?: ContinuingEducation;

  /** Identifier of the series the event is one of. */
  readonly series?: string;
  /** `uid` of the event that contains this one (schema.org `superEvent`). */
  readonly superEvent?: string;
  readonly attendance?: Attendance;
  readonly notes?: readonly string[];

  readonly evidence?: Evidence;
  /** Day, or month, on which the facts were last known to be true: `2026-01-14` or `2026-01`. */
  readonly asOf?: string;
  readonly updated?: EventTime;
  readonly sources?: readonly Source[];
}

/** When a recurring event happens, beyond its `start` (RFC 5545 §3.8.5). Times are of the event's own form, or instants. */
export interface RecurrenceSet {
  /** RRULE values as written, in upper case: `FREQ=WEEKLY;BYDAY=TU`. */
  readonly rules: readonly string[];
  /** RDATE; a day in a series of times has its usual time. */
  readonly dates: readonly EventTime[];
  /** RDATE that states its own end (VALUE=PERIOD). */
  readonly periods?: readonly RecurrencePeriod[];
  /** EXDATE; a day in a series of times takes out what starts in it. */
  readonly exceptionDates: readonly EventTime[];
  /** EXRULE of RFC 2445 §4.8.5.2, which RFC 5545 gave up: rules that take occurrences out. */
  readonly exceptionRules?: readonly string[];
  /** IANA name of the zone on whose clock the rules count, where `start` is an instant; without it they count in UTC. */
  readonly timeZone?: string;
  /** The same where the zone has no IANA name. */
  readonly observances?: readonly Observance[];
}

/** One occurrence of a series that lasts longer or shorter than the others; `end` is exclusive. */
export interface RecurrencePeriod {
  readonly start: EventTime;
  readonly end: EventTime;
}

/** A place, in schema.org's and vCard's words. A feed that has one line of text gives it as `name`. */
export interface Location {
  readonly name?: string;
  readonly streetAddress?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly geo?: GeoCoordinates;
}

/** Degrees north and east (RFC 5545 §3.8.1.6, schema.org `geo`). */
export interface GeoCoordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export const VIRTUAL_KINDS = ['webinar', 'webcast', 'conferenceCall'] as const;
export type VirtualKind = (typeof VIRTUAL_KINDS)[number];

/** How to take part from afar. A link that does not exist yet has the page, and maybe the time, of its posting. */
export interface VirtualLocation {
  readonly kind?: VirtualKind;
  readonly url?: string;
  readonly linkPostedAt?: string;
  readonly linkPostedBy?: EventTime;
  readonly linkSentToRegistrants?: boolean;
}

export interface Seats {
  readonly inPerson?: number;
  readonly online?: number;
  readonly inPersonSoldOut?: boolean;
}

export interface Registration {
  readonly required?: boolean;
  readonly url?: string;
  readonly email?: string;
}

/** `at` is a day or a wall time in the event's zone; a day includes the whole of it. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly at: EventTime;
}

export interface PublicComment {
  readonly docket?: string;
  readonly url?: string;
  readonly how?: string;
}

export interface Contact {
  readonly name?: string;
  readonly tel?: string;
  readonly email?: string;
  readonly url?: string;
}

/** A picture of the event (RFC 7986 §5.10, schema.org `image`). */
export interface EventImage {
  readonly url: string;
}

export interface EventDocument {
  readonly title: string;
  readonly url: string;
  readonly mediaType?: string;
  /** Size in bytes. */
  readonly size?: number;
}

/** `url` is absent where a recording is known to exist but its address is not. */
export interface Recording {
  readonly url?: string;
  readonly captionsUrl?: string;
}

export interface Captions {
  readonly live?: boolean;
  readonly recorded?: boolean;
}

export interface ContinuingEducation {
  readonly credits?: number;
  readonly audience?: string;
}

/** People counted afterwards. */
export interface Attendance {
  readonly inPerson?: number;
  readonly online?: number;
  readonly registered?: number;
  readonly approximate?: boolean;
  readonly atLeast?: boolean;
}
