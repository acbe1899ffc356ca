import type { FeedDocument } from './feed-document.ts';
import { FeedLoadError } from './feed-load-error.ts';
import { withError } from './feed-state.ts';
import type { FeedState } from './feed-state.ts';

/** Turns the text of a feed into data; what it throws becomes an error of kind `unreadable`. */
export type FeedReader<T> = (text: string, source: Pick<FeedDocument, 'mediaType' | 'url'>) => T;

/** Is told of every change after subscribing. */
export type FeedListener<T> = (state: FeedState<T>) => void;

/**
 * One feed as one reader understands it.
 *
 * Owns: the data, its state, and who listens.
 * Does not own: the request.
 */
export class FeedReading<T> {
  readonly #read: FeedReader<T>;
  readonly #reportError: (error: unknown) => void;
  readonly #listeners = new Map<object, FeedListener<T>>();
  #state: FeedState<T> = { phase: 'loading' };

  constructor(read: FeedReader<T>, reportError: (error: unknown) => void) {
    this.#read = read;
    this.#reportError = reportError;
  }

  get state(): FeedState<T> {
    return this.#state;
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** @returns what takes the listener away again; the same function may listen twice */
  listen(listener: FeedListener<T>): () => void {
    const key = {};
    this.#listeners.set(key, listener);
    return () => this.#listeners.delete(key);
  }

  receive({ text, ...source }: FeedDocument, loadedAt: number): void {
    let data: T;
    try {
      data = this.#read(text, source);
    } catch (cause) {
      this.fail(
        new FeedLoadError('unreadable', source.url, `${source.url} is not a feed that can be read.`, { cause }),
      );
      return;
    }
    this.#set({ phase: 'loaded', data, loadedAt });
  }

  fail(error: FeedLoadError): void {
    this.#set(withError(this.#state, error));
  }

  /** A new request is under way: what a failure left is told so. */
  restart(): void {
    if (this.#state.phase === 'failed') this.#set({ phase: 'loading' });
    if (this.#state.phase === 'stale') this.#set({ ...this.#state, isRetrying: true });
  }

  #set(state: FeedState<T>): void {
    this.#state = state;
    for (const [key, listener] of [...this.#listeners]) {
      if (this.#listeners.has(key)) this.#tell(listener);
    }
  }

  #tell(listener: FeedListener<T>): void {
    try {
      listener(this.#state);
    } catch (error) {
      this.#reportError(error);
    }
  }
}
