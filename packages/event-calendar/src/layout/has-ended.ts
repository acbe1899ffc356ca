import { addDays, toInstant, toWallTime, type EventTime, type Occurrence } from '@otr-elements/event-data';

/**
 * Whether an occurrence is over at an instant. One that gives no end lasts, for all that anyone can tell, as long as the
 * day on which it starts.
 *
 * @param viewerZone - IANA name; whole days and floating times end by the visitor's own calendar
 */
export function hasEnded(occurrence: Occurrence, at: EventTime, viewerZone: string): boolean {
  return endOf(occurrence, viewerZone) <= at;
}

function endOf({ start, end, allDay, floating, wallStart, timeZone }: Occurrence, viewerZone: string): EventTime {
  // Some feeds end a day where it begins.
  if (allDay) return midnight(end > start ? end : addDays(start, 1), viewerZone);
  if (start !== end) return floating ? toInstant(end, viewerZone) : end;
  const zone = (!floating && timeZone) || viewerZone;
  return midnight(addDays((wallStart ?? toWallTime(start, zone)).slice(0, 10), 1), zone);
}

const midnight = (date: string, timeZone: string): EventTime => toInstant(`${date}T00:00:00`, timeZone);
