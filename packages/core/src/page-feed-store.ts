import { FeedStore } from './feed-store.ts';

// On the page and not in the module, so that two bundles share their requests. The number counts the changes of
// FeedStore that an older bundle could not live with: bundles that differ in it keep a store each.
const STORE = Symbol.for('otr-elements.feed-store.1');

/** The feed store of this page, shared by every bundle on it; made at the first call. */
export function pageFeedStore(): FeedStore {
  const page = globalThis as { [STORE]?: FeedStore };
  return (page[STORE] ??= new FeedStore({
    fetch: (url, init) => fetch(url, init),
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as number),
    random: () => Math.random(),
    now: () => Date.now(),
    baseUrl: () => (typeof document === 'undefined' ? undefined : document.baseURI),
    reportError: (error) => reportError(error),
  }));
}
