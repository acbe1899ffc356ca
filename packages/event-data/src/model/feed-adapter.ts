import type { Feed } from './feed.ts';
import type { Steps } from './steps.ts';

/** Reads a document of one format. May throw `FeedError`. Events of one `uid` may still stand side by side. */
export type FeedAdapter = (text: string, options: FeedAdapterOptions) => Steps<Feed>;

export interface FeedAdapterOptions {
  /** Address of the document, against which relative links are resolved. */
  readonly url?: string | undefined;
  readonly maxEvents: number;
}
