import { parseContentType } from './content-type.ts';
import { decodeText } from './decode-text.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedEnvironment } from './feed-environment.ts';
import { FeedLoadError } from './feed-load-error.ts';
import { readBody } from './response-body.ts';
import { parseRetryAfter } from './retry-after.ts';

const TIMEOUT = 8000;
const MAX_BYTES = 5_000_000;

// The referrer policy is left to the page: naming one here could only weaken a stricter one. `Accept` needs no preflight.
const INIT: RequestInit = {
  credentials: 'omit',
  headers: { Accept: 'text/calendar, application/json, application/ld+json, */*;q=0.5' },
};

/**
 * Requests a feed once, within a time limit and a size limit, and gives its text.
 *
 * @param url - absolute
 * @param signal - stops it; the promise then rejects
 * @throws FeedLoadError
 */
export async function attemptFeed(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
  environment: FeedEnvironment,
): Promise<FeedDocument> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const timer = environment.setTimeout(() => {
    attempt.abort(new FeedLoadError('timeout', url, `${url} did not answer within ${TIMEOUT / 1000} seconds.`));
  }, TIMEOUT);
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([receive(url, cache, attempt.signal, environment), rejectOnAbort(attempt.signal)]);
  } catch (error) {
    attempt.abort();
    throw error instanceof FeedLoadError ? error : toNetworkError(url, error);
  } finally {
    environment.clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function receive(
  url: string,
  cache: RequestCache,
  signal: AbortSignal,
  environment: FeedEnvironment,
): Promise<FeedDocument> {
  const response = await environment.fetch(url, { ...INIT, cache, signal });
  const { headers, status } = response;
  if (!response.ok) {
    const retryAfter = parseRetryAfter(headers.get('retry-after'), environment.now());
    throw new FeedLoadError('http', url, `${url} answered with status ${status}.`, { status, retryAfter });
  }
  const { bytes, isCut } = await readBody(response, MAX_BYTES);
  const { charset, mediaType } = parseContentType(headers.get('content-type'));
  const text = decodeText(bytes, charset);
  // Of a calendar a part is worth showing; of JSON it is nothing.
  if (isCut && !/^\s*BEGIN:/i.test(text)) {
    throw new FeedLoadError('too-large', url, `${url} is larger than ${MAX_BYTES / 1_000_000} MB.`);
  }
  return { text, mediaType, url: response.url || url };
}

/** A page may have wrapped `fetch` in something that forgets the signal; the time limit holds all the same. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

function toNetworkError(url: string, cause: unknown): FeedLoadError {
  const message = `${url} could not be reached: no network, no CORS header, or not in the connect-src of the page.`;
  return new FeedLoadError('network', url, message, { cause });
}
