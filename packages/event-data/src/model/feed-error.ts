export const FEED_ERROR_CODES = ['empty', 'html', 'not-a-feed', 'truncated', 'too-large'] as const;
export type FeedErrorCode = (typeof FEED_ERROR_CODES)[number];

/** Thrown by `readFeed` only when nothing can be read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
