import type { CalendarEvent } from '../model/calendar-event.ts';
import type { EventTime } from '../time/event-time.ts';
import type { Observance } from '../time/observance.ts';
import { zoneNamed } from '../time/zone.ts';
import { eventLines } from './event-lines.ts';
import { foldLine } from './fold-line.ts';
import { textLine } from './property-line.ts';
import { ownZoneLines } from './own-zone-lines.ts';
import { spellPeriods } from './spelled-periods.ts';
import { timezoneLines } from './timezone-lines.ts';
import { ownZoneId, writtenZone } from './written-clock.ts';

export interface WriteICalendarOptions {
  /** What a calendar program calls the calendar. */
  readonly name?: string | undefined;
  /** When the document is made, an instant: `2026-11-24T18:00:00Z`. Without it each event bears its own last change. */
  readonly now?: EventTime | undefined;
  /** Seconds after which a calendar program that subscribes asks again, as `Feed.refreshInterval`. */
  readonly refreshInterval?: number | undefined;
}

/**
 * Writes events as an iCalendar document (RFC 5545, RFC 7986): lines end with CRLF and are folded at 75 octets; no text of an
 * event can become a line of its own.
 *
 * @throws RangeError where an event's `timeZone` is no IANA name that the engine knows, or a time is none
 */
export function writeICalendar(
  events: readonly CalendarEvent[],
  { name, now, refreshInterval }: WriteICalendarOptions = {},
): string {
  const spelled = spellPeriods(events);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OTR Elements//event-data//EN',
    ...(name ? [textLine('NAME', name), textLine('X-WR-CALNAME', name)] : []),
    ...(refreshInterval ? refreshLines(Math.ceil(refreshInterval)) : []),
    ...zonesOf(spelled).flatMap(([id, { years, isOpen }]) => timezoneLines(id, zoneNamed(id), years, isOpen)),
    ...ownZonesOf(spelled).flatMap(ownZoneLines),
    ...spelled.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** RFC 7986 §5.7, and what was used before there was one. */
function refreshLines(seconds: number): string[] {
  return [`REFRESH-INTERVAL;VALUE=DURATION:PT${seconds}S`, `X-PUBLISHED-TTL:PT${seconds}S`];
}

interface ZoneUse {
  readonly years: Set<number>;
  /** A series may go on past these years. */
  isOpen: boolean;
}

/** The zones that times are written in, with the years that they are needed for. */
function zonesOf(events: readonly CalendarEvent[]): [id: string, use: ZoneUse][] {
  const zones = new Map<string, ZoneUse>();
  for (const event of events) {
    const timeZone = writtenZone(event);
    const { allDay, start, end = start, recurrenceId = start, recurrenceSet } = event;
    if (timeZone === undefined || allDay) continue;
    const { dates = [], exceptionDates = [], rules = [] } = recurrenceSet ?? {};
    const use = zones.get(timeZone) ?? { years: new Set(), isOpen: false };
    for (const time of [start, end, recurrenceId, ...dates, ...exceptionDates]) use.years.add(Number(time.slice(0, 4)));
    use.isOpen ||= rules.length > 0;
    zones.set(timeZone, use);
  }
  return [...zones];
}

/** The zones that have no IANA name, each once. */
function ownZonesOf(events: readonly CalendarEvent[]): (readonly Observance[])[] {
  const zones = events.flatMap(({ recurrenceSet }) => (recurrenceSet?.observances ? [recurrenceSet.observances] : []));
  return [...new Map(zones.map((observances) => [ownZoneId(observances), observances])).values()];
}
