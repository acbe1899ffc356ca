import { definedOnly } from '../events/defined-only.ts';
import type { CalendarEvent, Location } from '../model/calendar-event.ts';
import { formatOffset, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { addDays } from '../time/iso-date.ts';
import { toInstant, toWallTime } from '../time/zoned-time.ts';

/**
 * An event in the words of schema.org, for a node of JSON-LD: what the public may know and search engines ask for. It happens
 * once; of a series give each occurrence, as `toSingleEvent` makes it.
 *
 * @param superEvent - the event that contains this one, where it is at hand
 * @returns a new object, without `@context`
 */
export function toLinkedData(event: CalendarEvent, superEvent?: CalendarEvent): Record<string, unknown> {
  const { start, end, timeZone, allDay, attendanceMode: mode, organizers, seats } = event;
  const time = (at: EventTime | undefined) => at && offsetTime(at, timeZone);
  return definedOnly({
    '@type': 'Event',
    identifier: event.uid,
    name: event.summary,
    description: event.description,
    url: event.url,
    image: event.image?.url,
    startDate: time(start),
    // A day is the last of the event: so people write it and search engines show it.
    endDate: allDay && end && end > start ? addDays(end, -1) : time(end),
    previousStartDate: event.previousStarts?.map(time),
    eventStatus: `${SCHEMA}Event${capital(event.status === 'cancelled' ? event.status : (event.change ?? 'scheduled'))}`,
    eventAttendanceMode: mode && `${SCHEMA}${capital(mode.replace('publicO', 'o'))}EventAttendanceMode`,
    location: venuesOf(event),
    organizer: organizers?.map((name) => ({ '@type': 'Organization', name })),
    isAccessibleForFree: event.isFree,
    maximumPhysicalAttendeeCapacity: seats?.inPerson,
    maximumVirtualAttendeeCapacity: seats?.online,
    superEvent: superEvent
      ? toLinkedData(superEvent)
      : event.superEvent && { '@type': 'Event', identifier: event.superEvent },
  });
}

const SCHEMA = 'https://schema.org/';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The place, and the address at which people take part from afar, or will find out how. */
function venuesOf({ location, virtualLocation: virtual }: CalendarEvent): readonly object[] | undefined {
  const url = virtual?.url ?? virtual?.linkPostedAt;
  const venues = [location && placeOf(location), url && { '@type': 'VirtualLocation', url }].filter(Boolean);
  return venues.length ? (venues as object[]) : undefined;
}

function placeOf({ name, geo, streetAddress, locality, region, postalCode, country }: Location): object {
  const lines = definedOnly({
    streetAddress,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  });
  return definedOnly({
    '@type': 'Place',
    name,
    address: Object.keys(lines).length ? { '@type': 'PostalAddress', ...lines } : undefined,
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
  });
}

/** A time on the clock of its zone, with what that clock then is from UTC: `2026-11-24T13:00:00-05:00`. */
function offsetTime(time: EventTime, timeZone: string | undefined): string {
  if (!timeZone || timeForm(time) === 'date') return time;
  const instant = toInstant(time, timeZone);
  const wall = toWallTime(instant, timeZone);
  const offset = toSeconds(wall) - toSeconds(instant);
  // Before zones there were clocks that ISO 8601 cannot write.
  return offset % 60 ? instant : wall + formatOffset(offset).replace(/\d\d$/, ':$&');
}
