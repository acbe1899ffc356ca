import { readEntries } from '../events/read-entries.ts';
import { webUrl } from '../json/addresses.ts';
import { parseJson } from '../json/parse-json.ts';
import { documentPlace, placeOf } from '../json/place.ts';
import { isObject, object, ownValue } from '../json/read.ts';
import { dayOrMonth, integer, text } from '../json/scalars.ts';
import { isLinkedData } from '../json-ld/event-nodes.ts';
import { readJsonLd } from '../json-ld/read-json-ld.ts';
import type { FeedAdapter } from '../model/feed-adapter.ts';
import { FeedError } from '../model/feed-error.ts';
import { languageTag, zoneName } from './event-fields.ts';
import { readEvent } from './read-event.ts';

/**
 * Reads our JSON: a list of events, or an object with `events` and what holds for all of them. The keys of an event are
 * those of `CalendarEvent`; whether it lasts all day follows from its start. JSON-LD is read as such.
 */
export const readJsonFeed: FeedAdapter = function* (documentText, options) {
  const document = parseJson(documentText);
  if (isLinkedData(document)) return yield* readJsonLd(document, options);
  const { url, maxEvents } = options;
  const entries = Array.isArray(document) ? document : listedEvents(document);
  const place = documentPlace(url);
  const header = (isObject(document) && readHeader(document, place)) || {};
  const read = yield* readEntries(entries.entries(), maxEvents, place.problems, ([index, entry]) =>
    readEvent(entry, placeOf(placeOf(place, 'events'), index), header.timeZone),
  );
  return { ...header, ...read, problems: place.problems };
};

const readHeader = object({
  name: text(500),
  lang: languageTag,
  timeZone: zoneName,
  asOf: dayOrMonth,
  refreshInterval: integer(1),
  source: webUrl,
});

function listedEvents(document: unknown): readonly unknown[] {
  const [, events] = isObject(document) ? ownValue(document, ['events']) : [];
  if (Array.isArray(events)) return events;
  throw new FeedError('not-a-feed', 'The JSON document has no list of "events".');
}
