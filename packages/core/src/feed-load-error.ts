/** Why a feed could not be had. */
export const FEED_LOAD_ERROR_KINDS = ['address', 'network', 'timeout', 'http', 'too-large', 'unreadable'] as const;
export type FeedLoadErrorKind = (typeof FEED_LOAD_ERROR_KINDS)[number];

/** What else is known about the failure. */
export interface FeedLoadErrorDetails {
  /** HTTP status, for kind `http`. */
  readonly status?: number;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** What the reader threw, for kind `unreadable`; what `fetch` threw, for kind `network`. */
  readonly cause?: unknown;
}

/**
 * A feed that could not be had. The message is for developers. Tell the kinds apart by `kind` and never by `instanceof`:
 * the error may come from the store of another bundle on the page.
 */
export class FeedLoadError extends Error {
  override readonly name = 'FeedLoadError';
  readonly kind: FeedLoadErrorKind;
  readonly url: string;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(kind: FeedLoadErrorKind, url: string, message: string, details: FeedLoadErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.url = url;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}
