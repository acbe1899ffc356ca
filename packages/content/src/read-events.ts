import { FeedError, readFeed } from '@otr-elements/event-data';
import type { Feed } from '@otr-elements/event-data';
import type { ReadOptions } from './read/document.ts';

/**
 * Reads events.json with event-data's own reader of our JSON, so that the event has one model and one reader.
 * Never throws: where nothing can be read there are no events, and a problem says why.
 *
 * Whoever has the text of the document, and not its value, calls `readFeed` directly.
 *
 * @param json - the value of the document, as `parseJson` or `JSON.parse` gives it
 */
export function readEvents(json: unknown, { url }: ReadOptions = {}): Feed {
  try {
    return readFeed(JSON.stringify(json ?? null), { url, mediaType: 'application/json' });
  } catch (error) {
    const code = error instanceof FeedError ? error.code : 'not-a-feed';
    return { events: [], lostEntries: 0, problems: [{ code, message: (error as Error).message }] };
  }
}
