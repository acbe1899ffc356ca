import type { CalendarEvent, Location } from '@otr-elements/event-data';

/** Where an event is, in short: `Washington, DC`; a place with no town gives its name. */
export function placeWords({ location }: CalendarEvent): string | undefined {
  if (!location) return undefined;
  return joined([location.locality, location.region]) || location.name;
}

/** The whole address in one line. */
export function addressWords({ name, streetAddress, locality, region, postalCode }: Location): string {
  return joined([name, streetAddress, locality, [region, postalCode].filter(Boolean).join(' ')]);
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
