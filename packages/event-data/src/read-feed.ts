import { latestEvents } from './events/latest-events.ts';
import { readICalendar } from './icalendar/read-icalendar.ts';
import { readJsonFeed } from './json-feed/read-json-feed.ts';
import type { CalendarEvent } from './model/calendar-event.ts';
import { FeedError } from './model/feed-error.ts';
import type { FeedAdapter } from './model/feed-adapter.ts';
import type { Feed } from './model/feed.ts';
import { finish } from './model/steps.ts';
import type { Steps } from './model/steps.ts';
import { seriesOf } from './recurrence/recurrence-series.ts';

export interface ReadFeedOptions {
  /** What the server calls the document. Only named in messages: servers are often wrong, so the content decides. */
  readonly mediaType?: string | undefined;
  /** Address of the document, against which relative links are resolved. */
  readonly url?: string | undefined;
  /** Events past this number are not read; 10,000 where nothing is said. */
  readonly maxEvents?: number | undefined;
}

/**
 * Reads a feed of events: iCalendar (RFC 5545, RFC 7986), our JSON, or JSON-LD in words of schema.org. A bad entry costs only
 * itself and leaves a problem.
 *
 * @throws FeedError where nothing can be read: the document is empty, a web page, no feed, or JSON that is cut off
 * or over five million characters long; of a longer calendar the beginning is read
 */
export function readFeed(text: string, options: ReadFeedOptions = {}): Feed {
  return finish(readFeedInSteps(text, options));
}

/** As {@link readFeed}, a little with each step, so that whoever takes the steps can do something else in between. */
export function* readFeedInSteps(text: string, options: ReadFeedOptions = {}): Steps<Feed> {
  const { mediaType, url, maxEvents = 10_000 } = options;
  const content = text.replace(/^[\ufeff\s]+/, '');
  const feed = yield* chooseAdapter(content, mediaType)(text, { url, maxEvents });
  const problems = [...feed.problems];
  const events = latestEvents(feed.events, problems);
  yield* prepareSeries(events);
  return { ...feed, events, problems };
}

/** What a series needs, it needs for whatever is asked of it first; that would be late to begin with a thousand of them. */
function* prepareSeries(events: readonly CalendarEvent[]): Steps<void> {
  for (const event of events) {
    if (!event.recurrenceSet) continue;
    seriesOf(event, event.recurrenceSet);
    yield;
  }
}

function chooseAdapter(content: string, mediaType = 'no stated type'): FeedAdapter {
  if (!content) throw new FeedError('empty', 'The document is empty.');
  if (content[0] === '{' || content[0] === '[') return readJsonFeed;
  if (/^[ \t]*BEGIN:[ \t]*V(CALENDAR|EVENT)/im.test(content)) return readICalendar;
  if (/^<!doctype html|^<html|^<[^?][^]{0,2000}<(head|body|title)\b/i.test(content)) {
    throw new FeedError('html', 'The address gives a web page, not a feed.');
  }
  if (content.includes('\0')) throw new FeedError('not-a-feed', 'The document is not in UTF-8; save it in UTF-8.');
  throw new FeedError('not-a-feed', `The document (${mediaType}) is neither iCalendar nor JSON.`);
}
