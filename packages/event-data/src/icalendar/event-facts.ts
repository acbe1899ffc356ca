import { definedOnly } from '../events/defined-only.ts';
import { parseWebUrl } from '../json/addresses.ts';
import type { CalendarEvent, EventDocument, EventImage, GeoCoordinates } from '../model/calendar-event.ts';
import { cleanText } from '../text/clean-text.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import { findProperties as findAll } from './component.ts';
import type { Component } from './component.ts';
import type { ContentLine } from './content-line.ts';
import { readText, textOf } from './text-property.ts';
import { splitList, unescapeText } from './text-value.ts';

/** No event says the same kind of thing more often. */
const MOST_OF_A_KIND = 100;

const findProperties = (component: Component, name: string) => findAll(component, name).slice(0, MOST_OF_A_KIND);

/** Reads what an event says beyond its name and times. */
export function readFacts(component: Component, context: EntryContext): Partial<CalendarEvent> {
  const name = readText(component, 'LOCATION', context);
  const geo = readGeo(component);
  const contact = readText(component, 'CONTACT', context);
  const conferenceUrl = readWebUrl(component, 'CONFERENCE', context);
  return definedOnly({
    description: readText(component, 'DESCRIPTION', context, 50_000),
    url: readWebUrl(component, 'URL', context),
    image: readImage(component),
    location: name === undefined && !geo ? undefined : definedOnly({ name, geo }),
    contact: contact === undefined ? undefined : { name: contact },
    virtualLocation: conferenceUrl === undefined ? undefined : { url: conferenceUrl },
    categories: nonEmpty(readCategories(component)),
    organizers: nonEmpty(readOrganizers(component)),
    documents: nonEmpty(readDocuments(component)),
    superEvent: readParent(component, context),
  });
}

/** The first address of a name that leads to a web page. Others (telephone, mail) are no fault. */
function readWebUrl(component: Component, name: string, context: EntryContext): string | undefined {
  const properties = findProperties(component, name);
  for (const { value, line } of properties) {
    const url = parseWebUrl(value.trim(), context.base);
    if (url !== undefined) return url;
    if (/^(tel|mailto|sip|xmpp):/i.test(value) || !value.trim()) continue;
    note(context, 'bad-url', `${name} "${value.slice(0, 60)}" is not a web address; it is left out.`, line);
  }
  return undefined;
}

function readCategories(component: Component): string[] {
  const values = findProperties(component, 'CATEGORIES').flatMap(({ value }) => splitList(value.slice(0, 2000)));
  return values.map((value) => cleanText(unescapeText(value))).filter(Boolean);
}

function readOrganizers(component: Component): string[] {
  const names = findProperties(component, 'ORGANIZER').map(({ parameters }) => parameters.get('CN') ?? '');
  return names.map((name) => cleanText(name.slice(0, 200))).filter(Boolean);
}

/** GEO, in which some escape the semicolon. */
function readGeo(component: Component): GeoCoordinates | undefined {
  const [latitude = NaN, longitude = NaN] = (findProperties(component, 'GEO')[0]?.value ?? '')
    .split(/\\?;/, 2)
    .map((degrees) => (degrees.trim() ? Number(degrees) : NaN));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** The first picture with an address; those that carry their bytes are left. */
function readImage(component: Component): EventImage | undefined {
  const [url] = findProperties(component, 'IMAGE').flatMap((property) => absoluteUrl(property) ?? []);
  return url === undefined ? undefined : { url };
}

function absoluteUrl({ value }: ContentLine): string | undefined {
  return /^\s*https?:/i.test(value) ? parseWebUrl(value.trim()) : undefined;
}

/** Attachments with an address; those that carry their bytes are left. */
function readDocuments(component: Component): EventDocument[] {
  return findProperties(component, 'ATTACH').flatMap((property) => {
    const { parameters } = property;
    const url = absoluteUrl(property);
    if (url === undefined) return [];
    const title = cleanText((parameters.get('FILENAME') ?? '').slice(0, 200));
    const mediaType = parameters.get('FMTTYPE');
    return { title: title || fileName(url), url, ...(mediaType && { mediaType: cleanText(mediaType.slice(0, 100)) }) };
  });
}

/** The last part of an address that says something. */
function fileName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const name = pathname.split('/').findLast(Boolean) ?? hostname;
  try {
    return cleanText(decodeURIComponent(name)) || hostname;
  } catch {
    return name;
  }
}

/** RFC 5545 §3.8.4.5: a relation is a parent where nothing else is said. */
function readParent(component: Component, context: EntryContext): string | undefined {
  const parent = findProperties(component, 'RELATED-TO').find(
    ({ parameters }) => (parameters.get('RELTYPE') ?? 'PARENT').toUpperCase() === 'PARENT',
  );
  return parent && textOf(parent, context);
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
