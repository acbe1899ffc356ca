import { FeedEntry } from './feed-entry.ts';
import type { FeedSubscription } from './feed-entry.ts';
import type { FeedEnvironment } from './feed-environment.ts';
import { FeedLoadError } from './feed-load-error.ts';
import type { FeedListener, FeedReader } from './feed-reading.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The feeds of a page: each is requested once and read once however many elements show it, and requested again, with
 * patience, when that may help. What was loaded stays when a later request fails.
 */
export class FeedStore {
  readonly #environment: FeedEnvironment;
  readonly #entries = new Map<string, FeedEntry>();

  constructor(environment: FeedEnvironment) {
    this.#environment = environment;
  }

  /**
   * Starts to follow a feed.
   *
   * @param url - http or https, or relative to the page
   * @param read - turns its text into data; give the same function each time, so that its result is shared
   * @param listener - called on every change, never during this call; the present state is in the subscription
   */
  subscribe<T>(url: string, read: FeedReader<T>, listener: FeedListener<T>): FeedSubscription<T> {
    const address = safeUrl(url, this.#environment.baseUrl())?.replace(/#.*/, '');
    return address === undefined ? refuse(url) : this.#entry(address).subscribe(read, listener);
  }

  #entry(address: string): FeedEntry {
    const known = this.#entries.get(address);
    if (known) return known;
    const entry: FeedEntry = new FeedEntry(address, this.#environment, () => {
      // A consumer that leaves twice must not take away the entry of those who came after.
      if (this.#entries.get(address) === entry) this.#entries.delete(address);
    });
    this.#entries.set(address, entry);
    return entry;
  }
}

function refuse(url: string): FeedSubscription<never> {
  const error = new FeedLoadError('address', url, `"${url}" is not an http or https address.`);
  return { state: { phase: 'failed', error }, refresh() {}, unsubscribe() {} };
}
