import { toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { observedZone } from '../time/observance.ts';
import { toInstantSeconds, zoneNamed } from '../time/zone.ts';
import type { Component } from './component.ts';
import { readObservances } from './timezone-component.ts';

/** Whether a wall time is another instant in a VTIMEZONE than in the zone whose name that bears; true once at most. */
export type ZoneCheck = (wall: EventTime) => boolean;

/** Checks the days on which a feed has events; not what a VTIMEZONE says of times before its first onset. */
export function createZoneCheck(timeZone: string, described: Component): ZoneCheck {
  const observances = readObservances(described);
  const first = observances[0]?.start ?? END;
  const zones = [zoneNamed(timeZone), observedZone(observances)];
  const days = new Set<string>();
  let isDone = false;
  return (wall) => {
    const day = wall.slice(0, 10);
    if (isDone || wall < first || days.has(day)) return false;
    days.add(day);
    const [named, own] = zones.map((zone) => toInstantSeconds(toSeconds(wall), zone));
    isDone = named !== own || days.size === MOST_DAYS;
    return named !== own;
  };
}

const END = '9999';

/** Each costs time to look up. */
const MOST_DAYS = 500;
