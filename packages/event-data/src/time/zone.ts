import { toEpochDay } from './epoch-day.ts';
import { DAY } from './event-time.ts';
import { steadyZone } from './steady-zone.ts';
import { temporal } from './temporal.ts';

/** The clocks of a region. */
export interface Zone {
  /** Seconds that its clocks are ahead of UTC at an instant, given in seconds since 1970-01-01T00:00:00Z. */
  offsetAt(instant: number): number;
}

/**
 * The zone of an IANA name.
 *
 * @throws RangeError where the engine knows no such zone
 */
export function zoneNamed(name: string): Zone {
  if (name === 'UTC') return UTC;
  const known = zones.get(name);
  if (known) return known;
  if (zones.size >= MOST_ZONES) zones.delete(zones.keys().next().value as string);
  const zone = steadyZone(exactZone(name));
  zones.set(name, zone);
  return zone;
}

/**
 * The IANA name, spelled as in the database where only the case differs: `america/new_york` is `America/New_York`. An
 * alias that is written properly, such as `US/Eastern`, stays, as engines disagree on what it is an alias of.
 *
 * @returns undefined where the engine knows no such zone
 */
export function parseZoneName(text: string): string | undefined {
  if (text.length > 80 || !ZONE_NAME.test(text)) return undefined;
  if (!names.has(text)) {
    if (names.size > MOST_NAMES) names.clear();
    names.set(text, findZoneName(text));
  }
  return names.get(text);
}

function findZoneName(text: string): string | undefined {
  try {
    const timeZone = temporal ? zonedTime(0, text)!.timeZoneId : createFormat(text).resolvedOptions().timeZone;
    return text.toLowerCase() === timeZone.toLowerCase() || text === text.toLowerCase() ? timeZone : text;
  } catch {
    return undefined;
  }
}

/**
 * The instant at which the clocks of a zone show a wall time (both in seconds). RFC 5545 §3.3.5: a time that they skip is
 * read with the offset before the gap; of a time that they show twice, it is the first.
 */
export function toInstantSeconds(wall: number, zone: Zone): number {
  const before = zone.offsetAt(wall - DAY);
  if (zone.offsetAt(wall - before) === before) return wall - before;
  const after = zone.offsetAt(wall + DAY);
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** What the clocks of a zone show at an instant (both in seconds). */
export function toWallSeconds(instant: number, zone: Zone): number {
  return instant + zone.offsetAt(instant);
}

export const UTC: Zone = { offsetAt: () => 0 };

/** Formatters are heavy: a page that shows more zones than this makes some of them anew. */
const MOST_ZONES = 32;
const zones = new Map<string, Zone>();

/** What texts stand for; looking one up costs a formatter. */
const names = new Map<string, string | undefined>([['UTC', 'UTC']]);
const MOST_NAMES = 200;

/** Names only: engines that also take `+05:00` for a zone are newer than others. */
const ZONE_NAME = /^[a-z][\w+-]*(\/[\w+-]+){0,2}$/i;

/** Before this all zones have their local mean time, and a formatter shows years of another era. */
const EARLIEST = toEpochDay(10, 1, 1) * DAY;

/** The zone as the engine tells it, each time anew. */
export function exactZone(name: string): Zone {
  if (!temporal) return formattedZone(name);
  zonedTime(0, name);
  return { offsetAt: (instant) => zonedTime(instant, name)!.offsetNanoseconds / 1e9 };
}

function zonedTime(instant: number, name: string) {
  return temporal?.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(name);
}

/** The zone as a formatter writes its times. */
export function formattedZone(name: string): Zone {
  const format = createFormat(name);
  return {
    offsetAt(instant) {
      const at = Math.max(instant, EARLIEST);
      const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = format
        .format(at * 1000)
        .match(/\d+/g)!
        .map(Number);
      return toEpochDay(year, month, day) * DAY + (hour * 60 + minute) * 60 + second - at;
    },
  };
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
