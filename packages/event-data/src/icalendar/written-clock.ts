import type { CalendarEvent } from '../model/calendar-event.ts';
import { textDigest } from '../text/text-digest.ts';
import { formatWallTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { observedZone } from '../time/observance.ts';
import type { Observance } from '../time/observance.ts';
import { toInstantSeconds, toWallSeconds } from '../time/zone.ts';
import { basicFormat, timeLine } from './property-line.ts';

/** Writes a property with one of an event's times as its value. */
export type TimeWriter = (name: string, time: EventTime) => string;

/**
 * The clock that the times of an event are written on. A series is written on the clock that its rules count on: its own,
 * UTC, or that of a zone which only its feed describes.
 */
export function timeWriter(event: CalendarEvent): TimeWriter {
  const observances = event.recurrenceSet?.observances;
  if (observances) return (name, time) => ownZoneLine(name, time, observances);
  const timeZone = writtenZone(event);
  return (name, time) => timeLine(name, time, timeZone);
}

/** IANA name of the zone on whose clock an event is written; undefined for another clock. */
export function writtenZone({ start, timeZone, recurrenceSet }: CalendarEvent): string | undefined {
  return recurrenceSet && timeForm(start) === 'instant' ? recurrenceSet.timeZone : timeZone;
}

/** What a zone without a name is called in a written document. */
export function ownZoneId(observances: readonly Observance[]): string {
  return `own-${textDigest(JSON.stringify(observances))}`;
}

function ownZoneLine(name: string, time: EventTime, observances: readonly Observance[]): string {
  const zone = observedZone(observances);
  const instant = timeForm(time) === 'instant' ? toSeconds(time) : NaN;
  const wall = toWallSeconds(instant, zone);
  if (toInstantSeconds(wall, zone) !== instant) return timeLine(name, time);
  return `${name};TZID=${ownZoneId(observances)}:${basicFormat(formatWallTime(wall))}`;
}
