import { attemptFeed } from './feed-attempt.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedEnvironment } from './feed-environment.ts';
import type { FeedLoadError } from './feed-load-error.ts';
import { retryDelay } from './retry.ts';

/**
 * Requests a feed, again where that may help, and gives its text.
 *
 * @param url - absolute
 * @param cache - `no-cache` asks the server whether a kept copy is still good
 * @param signal - stops it all; the promise then rejects with something that nobody needs to see
 * @throws FeedLoadError
 */
export async function requestFeed(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
  environment: FeedEnvironment,
): Promise<FeedDocument> {
  for (let tries = 1; ; tries++) {
    try {
      return await attemptFeed(url, cache, signal, environment);
    } catch (error) {
      signal.throwIfAborted();
      const delay = retryDelay(error as FeedLoadError, tries, environment.random());
      if (delay === undefined) throw error;
      await sleep(delay, signal, environment);
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal, environment: FeedEnvironment): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = environment.setTimeout(wake, milliseconds);
    signal.addEventListener('abort', stop);
    function wake() {
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop() {
      environment.clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
