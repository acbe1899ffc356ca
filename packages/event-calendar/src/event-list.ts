import { warnOnce, isOnServer } from '@otr-elements/core';
import { readFeed, type Feed } from '@otr-elements/event-data';
import { warnOfProblems } from './feed-problems.ts';

/** Reads events that stand in the page, in the words of our JSON; a bad one costs only itself. */
export function readEventList(events: unknown, host: Element): Feed {
  return readFeed(JSON.stringify({ events }), isOnServer ? {} : { url: host.ownerDocument.baseURI });
}

/** What a script gives in place of a feed; undefined where it gives nothing, or what is no list. */
export function readGivenEvents(events: unknown, host: Element): Feed | undefined {
  if (!events) return undefined;
  try {
    const feed = readEventList(events, host);
    warnOfProblems(feed, 'in the property "events"');
    return feed;
  } catch (error) {
    warnOnce('events-unreadable', `<otr-event-calendar> .events is not a list of events: ${String(error)}`);
    return undefined;
  }
}
