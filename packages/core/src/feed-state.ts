import type { FeedLoadError } from './feed-load-error.ts';

/** What a consumer of a feed sees. Each change is a new object; times are milliseconds since 1970 (UTC). */
export type FeedState<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'loaded'; readonly data: T; readonly loadedAt: number }
  /** A later request failed; `data` is the last good copy. `isRetrying` while it is requested once more. */
  | {
      readonly phase: 'stale';
      readonly data: T;
      readonly loadedAt: number;
      readonly error: FeedLoadError;
      readonly isRetrying: boolean;
    }
  | { readonly phase: 'failed'; readonly error: FeedLoadError };

/** The state after an error: what was good is kept, and marked. */
export function withError<T>(state: FeedState<T>, error: FeedLoadError): FeedState<T> {
  if (state.phase === 'loading' || state.phase === 'failed') return { phase: 'failed', error };
  return { phase: 'stale', data: state.data, loadedAt: state.loadedAt, error, isRetrying: false };
}
