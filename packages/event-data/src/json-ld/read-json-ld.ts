import { readEntries } from '../events/read-entries.ts';
import { documentPlace } from '../json/place.ts';
import { object } from '../json/read.ts';
import { text } from '../json/scalars.ts';
import { languageTag } from '../json-feed/event-fields.ts';
import type { FeedAdapterOptions } from '../model/feed-adapter.ts';
import { FeedError } from '../model/feed-error.ts';
import type { Feed } from '../model/feed.ts';
import type { Steps } from '../model/steps.ts';
import { eventNodes, listsEvents } from './event-nodes.ts';
import { plain } from './node-value.ts';
import { readEventNode, uidOf } from './read-event-node.ts';

/**
 * Reads the events of a JSON-LD document, in the words of schema.org.
 *
 * @throws FeedError where it has no event, and no list in which one could be
 */
export function* readJsonLd(document: object, { url, maxEvents }: FeedAdapterOptions): Steps<Feed> {
  const place = documentPlace(url);
  const header = readHeader(document, documentPlace());
  const nodes = yield* eventNodes(document, place, uidOf);
  const read = yield* readEntries(nodes, maxEvents, place.problems, readEventNode);
  if (!nodes.length && !listsEvents(document)) {
    throw new FeedError('not-a-feed', 'The JSON-LD document has no events.');
  }
  return { ...header, ...read, problems: place.problems };
}

const readHeader = object({ name: plain(text(500)), lang: plain(languageTag) }, { aliases: { lang: ['inLanguage'] } });
