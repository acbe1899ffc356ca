import type { FeedDocument } from './feed-document.ts';
import type { FeedEnvironment } from './feed-environment.ts';
import { FeedLoadError } from './feed-load-error.ts';
import { withError } from './feed-state.ts';
import type { FeedState } from './feed-state.ts';

/** Turns the text of a feed into data, in steps; what it throws becomes an error of kind `unreadable`. */
export type FeedReader<T> = (
  text: string,
  source: Pick<FeedDocument, 'mediaType' | 'url'>,
) => Generator<unknown, T, undefined>;

/** Is told of every change after subscribing. */
export type FeedListener<T> = (state: FeedState<T>) => void;

/** Milliseconds that a page may be held up at a time: longer, and it would answer a key or a tap late. */
const MOST_AT_A_TIME = 12;

/**
 * One feed as one reader understands it.
 *
 * Owns: the data, its state, and who listens.
 * Does not own: the request.
 */
export class FeedReading<T> {
  readonly #read: FeedReader<T>;
  readonly #environment: FeedEnvironment;
  readonly #listeners = new Map<object, FeedListener<T>>();
  #state: FeedState<T> = { phase: 'loading' };
  /** The reading under way. */
  #steps: Generator<unknown, T, undefined> | undefined;

  constructor(read: FeedReader<T>, environment: FeedEnvironment) {
    this.#read = read;
    this.#environment = environment;
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
    const steps = (this.#steps = this.#read(text, source));
    const proceed = (): void => {
      // A newer document has come, or nobody waits for this one.
      if (this.#steps !== steps) return;
      const end = this.#environment.now() + MOST_AT_A_TIME;
      try {
        let step = steps.next();
        while (!step.done && this.#environment.now() < end) step = steps.next();
        if (step.done) this.#set({ phase: 'loaded', data: step.value, loadedAt });
        else this.#environment.setTimeout(proceed, 0);
      } catch (cause) {
        this.fail(
          new FeedLoadError('unreadable', source.url, `${source.url} is not a feed that can be read.`, { cause }),
        );
      }
    };
    proceed();
  }

  /** Reads no further. */
  stop(): void {
    this.#steps = undefined;
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
      this.#environment.reportError(error);
    }
  }
}
