import { audienceOf, type CardContent } from './program-content.ts';
import { addDay, type Edition } from './time/edition.ts';

const SCHEMA = 'https://schema.org/';

/** Most events of a series that search engines are told of. */
const MOST = 9;

/** A program in the words of schema.org, for a node of JSON-LD. */
export function toLinkedSeries(program: CardContent, ahead: readonly Edition[], office: string | undefined): object {
  const { name, names, summary, url, image, isFree } = program;
  return {
    '@type': 'EventSeries',
    name,
    alternateName: names?.map((it) => it.name),
    description: summary,
    url,
    image: image?.url,
    isAccessibleForFree: isFree,
    audience: audienceOf(program).map((audienceType) => ({ '@type': 'Audience', audienceType })),
    organizer: office && { '@type': 'GovernmentOrganization', name: office },
    subEvent: ahead.slice(0, MOST).map(toLinkedEdition),
  };
}

function toLinkedEdition({ event, start, end }: Edition): object {
  const { summary, url, change = 'scheduled', attendanceMode: mode, location, virtualLocation } = event;
  const { name, streetAddress, locality, region, postalCode, country } = location ?? {};
  const address = {
    '@type': 'PostalAddress',
    streetAddress,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  };
  return {
    '@type': 'Event',
    name: summary,
    url,
    // As the feed has it: with its offset, or on the clock of the place.
    startDate: event.start,
    // A day is the last of the event: so people write it and search engines show it.
    endDate: event.end && (start.length === 10 ? addDay(end, -1) : event.end),
    eventStatus: `${SCHEMA}Event${change[0]!.toUpperCase()}${change.slice(1)}`,
    eventAttendanceMode:
      mode && `${SCHEMA}${mode === 'mixed' ? 'Mixed' : mode === 'offline' ? 'Offline' : 'Online'}EventAttendanceMode`,
    location: [
      location && { '@type': 'Place', name, address },
      virtualLocation?.url && { '@type': 'VirtualLocation', url: virtualLocation.url },
    ].filter(Boolean),
  };
}
