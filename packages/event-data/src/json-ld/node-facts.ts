import { definedOnly } from '../events/defined-only.ts';
import type { EventFields } from '../json-feed/event-fields.ts';
import type { Seats } from '../model/calendar-event.ts';
import type { NodeFields } from './node-fields.ts';

/** What an event says beside its times, in our words. */
export function factsOf(fields: NodeFields): Partial<EventFields> {
  const { description, url, previousStarts, statuses = [], attendanceMode, venues = [], organizers, isFree } = fields;
  const status = statuses.find((word) => word === 'cancelled') ?? statuses[0];
  const facts = {
    description,
    url,
    previousStarts,
    status,
    attendanceMode,
    organizers,
    isFree,
    seats: seatsOf(fields),
  };
  const location = venues.find((venue) => venue.location)?.location;
  const virtualLocation = venues.find((venue) => venue.virtualLocation)?.virtualLocation;
  return definedOnly({ ...facts, location, virtualLocation });
}

/** Seats are counted by how people attend; a number for all is one of these where there is only one way. */
function seatsOf(fields: NodeFields): Seats | undefined {
  const { attendanceMode, maximumAttendeeCapacity: most, remainingAttendeeCapacity: left } = fields;
  const isOffline = attendanceMode === 'offline';
  const seats = definedOnly({
    inPerson: fields.inPerson ?? (isOffline ? most : undefined),
    online: fields.online ?? (attendanceMode === 'online' ? most : undefined),
    inPersonSoldOut: (isOffline && left === 0) || undefined,
  });
  return Object.keys(seats).length ? seats : undefined;
}
