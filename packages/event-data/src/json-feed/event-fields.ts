import { email, telephone, webUrl } from '../json/addresses.ts';
import { report } from '../json/place.ts';
import { describe, listOf, object } from '../json/read.ts';
import type { Read, ReadValue } from '../json/read.ts';
import { boolean, dayOrMonth, eventTime, integer, isoDate, number, oneOf, text } from '../json/scalars.ts';
import {
  ATTENDANCE_MODES,
  DEADLINE_KINDS,
  EVENT_CHANGES,
  EVENT_STATUSES,
  EVIDENCES,
  VIRTUAL_KINDS,
} from '../model/calendar-event.ts';
import type { Location } from '../model/calendar-event.ts';
import { parseZoneName } from '../time/zone.ts';
import { readRecurrenceSet } from './recurrence-fields.ts';

const line = text(2000);
const lines = listOf(line, 200);
const prose = text(50_000);

/** An IANA name that the engine knows. */
export const zoneName: Read<string> = (value, place) =>
  (typeof value === 'string' ? parseZoneName(value.trim()) : undefined) ??
  report(place, 'unknown-zone', `is ${describe(value)}, not a time zone such as America/New_York; it is ignored.`);

/** Numbers count as identifiers: many systems write them so. */
export const identifier: Read<string> = (value, place) =>
  line(typeof value === 'number' ? String(value) : value, place);

/**
 * A word for what became of the event; `readEvent` sorts it into `status` and `change`. In iCalendar's spelling and in
 * schema.org's, too: `CANCELLED`, `https://schema.org/EventCancelled`.
 */
export const statusWord: Read<(typeof STATUS_WORDS)[number]> = (value, place) => {
  const said =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/^((https?:\/\/)?schema(\.org\/|:))?event/, '')
      : '';
  const word = said === 'canceled' ? 'cancelled' : said;
  return STATUS_WORDS.find((known) => known.toLowerCase() === word) ?? oneOf(STATUS_WORDS)(value, place);
};
const STATUS_WORDS = ['scheduled', ...EVENT_STATUSES, ...EVENT_CHANGES] as const;

const place = object({
  name: line,
  streetAddress: line,
  locality: line,
  region: line,
  postalCode: line,
  country: line,
  geo: object({ latitude: number(-90), longitude: number(-180) }, { required: ['latitude', 'longitude'] }),
});

const location: Read<Location> = (value, at) => {
  if (typeof value !== 'string') return place(value, at);
  const name = line(value, at);
  return name === undefined ? undefined : { name };
};

/** Every key of an event as our JSON writes it, before its times and status are settled. */
export const readEventFields = object(
  {
    uid: identifier,
    summary: line,
    start: eventTime,
    end: eventTime,
    timeZone: zoneName,
    status: statusWord,
    change: oneOf(EVENT_CHANGES),
    previousStarts: listOf(eventTime, 100),
    sequence: integer(),
    recurrenceSet: readRecurrenceSet,
    recurrenceId: eventTime,
    recurrenceRange: oneOf(['thisAndFuture']),
    description: prose,
    purpose: prose,
    url: webUrl,
    image: object({ url: webUrl }, { required: ['url'] }),
    categories: lines,
    program: line,
    topics: lines,
    audience: line,
    organizers: lines,
    contact: object({ name: line, tel: telephone, email, url: webUrl }),
    attendanceMode: oneOf(ATTENDANCE_MODES),
    location,
    virtualLocation: object({
      kind: oneOf(VIRTUAL_KINDS),
      url: webUrl,
      linkPostedAt: webUrl,
      linkPostedBy: eventTime,
      linkSentToRegistrants: boolean,
    }),
    seats: object({ inPerson: integer(), online: integer(), inPersonSoldOut: boolean }),
    registration: object({ required: boolean, url: webUrl, email }),
    deadlines: listOf(object({ kind: oneOf(DEADLINE_KINDS), at: eventTime }, { required: ['kind', 'at'] }), 100),
    isFree: boolean,
    openToPublic: boolean,
    closedReason: prose,
    mayCloseEarly: boolean,
    comment: object({ docket: line, url: webUrl, how: prose }),
    accommodations: prose,
    federalRegister: object({ documentNumber: line, citation: line, published: isoDate, url: webUrl }),
    agenda: prose,
    documents: listOf(
      object({ title: line, url: webUrl, mediaType: line, size: integer() }, { required: ['title', 'url'] }),
      500,
    ),
    recording: object({ url: webUrl, captionsUrl: webUrl }),
    captions: object({ live: boolean, recorded: boolean }),
    continuingEducation: object({ credits: number(), audience: line }),
    series: line,
    superEvent: identifier,
    attendance: object({
      inPerson: integer(),
      online: integer(),
      registered: integer(),
      approximate: boolean,
      atLeast: boolean,
    }),
    notes: lines,
    evidence: oneOf(EVIDENCES),
    asOf: dayOrMonth,
    updated: eventTime,
    sources: listOf(object({ url: webUrl, kind: line }, { required: ['url'] }), 500),
  },
  { required: ['summary', 'start'], aliases: { uid: ['id'], summary: ['title', 'name'] } },
);

export type EventFields = ReadValue<typeof readEventFields>;

/** A language as HTML and BCP 47 name it: `en`, `es-PR`. */
export const languageTag: Read<string> = (value, place) => {
  if (typeof value === 'string' && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value)) return value;
  return report(place, 'bad-language', `is ${describe(value)}, not a language such as en; it is left out.`);
};
