import { parseZoneName } from '../time/zone.ts';
import type { CalendarZone, FindZone } from './calendar-context.ts';
import { findProperty } from './component.ts';
import type { Component } from './component.ts';
import { unescapeText } from './text-value.ts';
import { readObservances } from './timezone-component.ts';
import { parseWindowsZone } from './windows-zone.ts';
import { createZoneCheck } from './zone-check.ts';

/**
 * Finds what the zone identifiers of a calendar stand for. The name of a place, of IANA or of Windows, means itself,
 * whatever the calendar's own VTIMEZONE of that name says: those are often old or wrong.
 */
export function createZoneFinder(calendar: Component): FindZone {
  const described = new Map<string, Component>();
  for (const component of calendar.components) {
    if (component.name !== 'VTIMEZONE') continue;
    described.set(unescapeText(findProperty(component, 'TZID')?.value ?? '').trim(), component);
  }
  const found = new Map<string, CalendarZone | undefined>();
  return (id) => {
    if (!found.has(id)) found.set(id, found.size < MOST_IDS ? findZone(id, described.get(id)) : undefined);
    return found.get(id);
  };
}

/** The longest IANA names have three parts; vendors put their own before them. */
function parseWrappedZoneName(id: string): string | undefined {
  const parts = id.length > 200 ? [] : id.split('/').slice(-3);
  for (const index of parts.keys()) {
    const name = parseZoneName(parts.slice(index).join('/'));
    if (name) return name;
  }
  return undefined;
}

/** No honest calendar names more; each costs time to look up. */
const MOST_IDS = 500;

function findZone(id: string, described: Component | undefined): CalendarZone | undefined {
  const ownName = parseWrappedZoneName(id);
  const timeZone =
    (isAmbiguous(id) ? undefined : ownName) ??
    (described && parseWrappedZoneName(statedName(described))) ??
    parseWindowsZone(id);
  if (timeZone) return { timeZone, ...(described && { differsAt: createZoneCheck(timeZone, described) }) };
  const observances = described ? readObservances(described) : [];
  if (observances.length) return { observances };
  return ownName ? { timeZone: ownName } : undefined;
}

/** Abbreviations such as `EST` are names of the database, too, but of zones that few who write them mean. */
function isAmbiguous(id: string): boolean {
  return !id.includes('/') && !/^(utc|gmt)$/i.test(id);
}

/** The IANA name that a VTIMEZONE of another name may state, as libical writes it. */
function statedName(component: Component): string {
  return findProperty(component, 'X-LIC-LOCATION')?.value.trim() ?? '';
}
