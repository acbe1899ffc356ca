import { webUrl } from '../json/addresses.ts';
import { isObject, object, ownValue } from '../json/read.ts';
import type { Read, ReadValue } from '../json/read.ts';
import { boolean, eventTime, integer, oneOf, text } from '../json/scalars.ts';
import { identifier, statusWord } from '../json-feed/event-fields.ts';
import { ATTENDANCE_MODES } from '../model/calendar-event.ts';
import { readSchedule } from './event-schedule.ts';
import { readVenue } from './event-venue.ts';
import { every, first, plain, word } from './node-value.ts';

const line = plain(text(2000));
const count = plain(integer());

/** `online` of `https://schema.org/OnlineEventAttendanceMode`. */
const attendanceMode: Read<(typeof ATTENDANCE_MODES)[number]> = (value, place) => {
  const mode = word(value).replace(/EventAttendanceMode$/, '');
  return oneOf(ATTENDANCE_MODES)(mode.toLowerCase() || value, place);
};

/** Who knows no booleans writes `True` or `https://schema.org/True`. */
const truth: Read<boolean> = (value, place) => {
  const said = word(value).toLowerCase();
  return said === 'true' || (said === 'false' ? false : boolean(value, place));
};

/** The `@id`, or else the `identifier` of a node. */
export const readIdentifier: Read<string> = (value, place) =>
  plain(identifier)(isObject(value) ? ownValue(value, ['@id', 'identifier'])[1] : value, place);

/** The properties of an event of schema.org, under our own names where they mean the same. */
export const readNodeFields = object(
  {
    summary: line,
    description: plain(text(50_000)),
    url: plain(webUrl),
    startDate: plain(eventTime),
    endDate: plain(eventTime),
    duration: line,
    previousStarts: every(plain(eventTime)),
    eventSchedule: every(readSchedule, 1),
    statuses: every(plain(statusWord)),
    attendanceMode: plain(attendanceMode),
    venues: every(readVenue),
    organizers: every(line),
    isFree: plain(truth),
    inPerson: count,
    online: count,
    maximumAttendeeCapacity: count,
    remainingAttendeeCapacity: count,
    superEvent: first(readIdentifier),
  },
  {
    aliases: {
      summary: ['name'],
      previousStarts: ['previousStartDate'],
      statuses: ['eventStatus'],
      attendanceMode: ['eventAttendanceMode'],
      venues: ['location'],
      organizers: ['organizer'],
      isFree: ['isAccessibleForFree'],
      inPerson: ['maximumPhysicalAttendeeCapacity'],
      online: ['maximumVirtualAttendeeCapacity'],
    },
  },
);

export type NodeFields = NonNullable<ReadValue<typeof readNodeFields>>;
