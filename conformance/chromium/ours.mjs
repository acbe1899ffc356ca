// Our side of sets/chromium-cpu.mjs, as it runs in the page.
import { pageFeedStore } from '@otr-elements/core';
import { occurrencesBetween, readFeed, readFeedInSteps } from '@otr-elements/event-data';

/** What happens from one day to another. */
export function expand(text, from, to) {
  return occurrencesBetween(readFeed(text).events, { from, to, timeZone: 'America/New_York' });
}

/** The starts, in seconds since 1970. */
export function startsOf(found) {
  return found.map(({ start }) => Date.parse(start) / 1000);
}

/** How many events a feed has, read as a calendar on a page reads it. */
export function countEvents(address) {
  return new Promise((resolve, reject) => {
    const tell = ({ phase, data, error }) => {
      if (phase === 'loaded') resolve(data.events.length);
      if (phase === 'failed') reject(error);
    };
    tell(pageFeedStore().subscribe(address, readFeedInSteps, tell).state);
  });
}
