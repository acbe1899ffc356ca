import { webUrl } from '../json/addresses.ts';
import { isObject, object } from '../json/read.ts';
import type { Read } from '../json/read.ts';
import { text } from '../json/scalars.ts';
import { identifier } from '../json-feed/event-fields.ts';
import type { Location, VirtualLocation } from '../model/calendar-event.ts';
import { first, hasType, plain } from './node-value.ts';

/** One `location` of an event: where people meet, or the address at which they do so online. */
export interface EventVenue {
  readonly location?: Location | undefined;
  readonly virtualLocation?: VirtualLocation | undefined;
}

/** Reads a Place, a VirtualLocation, or a place in one line of text. */
export const readVenue: Read<EventVenue> = (value, place) => {
  if (!isObject(value)) {
    const name = line(value, place);
    return name === undefined ? undefined : { location: { name } };
  }
  if (hasType(value, /^VirtualLocation$/)) return { virtualLocation: readVirtualLocation(value, place) };
  const { address, ...named } = readPlace(value, place) ?? {};
  const location = { ...named, ...address };
  return Object.keys(location).length ? { location } : undefined;
};

const line = text(2000);
const part = plain(identifier);

const readVirtualLocation = object({ url: plain(webUrl) });

const readPostalAddress = object(
  { streetAddress: part, locality: part, region: part, postalCode: part, country: part },
  { aliases: { locality: ['addressLocality'], region: ['addressRegion'], country: ['addressCountry'] } },
);

const readPlace = object({
  name: part,
  address: first<Location>((value, place) => {
    if (isObject(value)) return readPostalAddress(value, place);
    const streetAddress = line(value, place);
    return streetAddress === undefined ? undefined : { streetAddress };
  }),
});
