import type { FeedLoadError } from './feed-load-error.ts';

// Requests made for one load, the first included.
const MAX_TRIES = 3;
const FIRST_DELAY = 1000;
const MAX_RETRY_AFTER = 60_000;
const TRANSIENT_STATUSES = [408, 425, 429];

/**
 * How long to wait before the next try: full jitter (a random share of a delay that doubles), so that the visitors of a
 * server that has just come back do not return all at once; after what the server asked for, if it did.
 *
 * @param error - what the last try ended with
 * @param triesMade - 1 after the first
 * @param random - from 0 up to 1
 * @returns milliseconds, or undefined to give up
 */
export function retryDelay(error: FeedLoadError, triesMade: number, random: number): number | undefined {
  const { retryAfter = 0 } = error;
  if (triesMade >= MAX_TRIES || retryAfter > MAX_RETRY_AFTER || !isTransient(error)) return undefined;
  return retryAfter + random * FIRST_DELAY * 2 ** (triesMade - 1);
}

function isTransient({ kind, status = 0 }: FeedLoadError): boolean {
  return kind === 'network' || kind === 'timeout' || status >= 500 || TRANSIENT_STATUSES.includes(status);
}
