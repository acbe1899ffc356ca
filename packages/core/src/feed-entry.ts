import type { FeedDocument } from './feed-document.ts';
import type { FeedEnvironment } from './feed-environment.ts';
import type { FeedLoadError } from './feed-load-error.ts';
import { FeedReading } from './feed-reading.ts';
import type { FeedListener, FeedReader } from './feed-reading.ts';
import { requestFeed } from './feed-request.ts';
import type { FeedState } from './feed-state.ts';

/** A consumer's hold on a feed; the last one to let go aborts the request. */
export interface FeedSubscription<T> {
  readonly state: FeedState<T>;
  /** Requests the feed again, for all its consumers; joins a request under way. */
  refresh(): void;
  unsubscribe(): void;
}

/**
 * One address of a store.
 *
 * Owns: the request, the last good document, and one reading for each reader.
 * Does not own: how a request is made.
 */
export class FeedEntry {
  readonly #url: string;
  readonly #environment: FeedEnvironment;
  readonly #onAbandon: () => void;
  readonly #readings = new Map<FeedReader<unknown>, FeedReading<unknown>>();
  #received?: { readonly document: FeedDocument; readonly at: number };
  #error?: FeedLoadError;
  #request?: AbortController;

  /**
   * @param url - absolute
   * @param onAbandon - called when the last consumer has left
   */
  constructor(url: string, environment: FeedEnvironment, onAbandon: () => void) {
    this.#url = url;
    this.#environment = environment;
    this.#onAbandon = onAbandon;
    void this.#load('default');
  }

  subscribe<T>(read: FeedReader<T>, listener: FeedListener<T>): FeedSubscription<T> {
    const reading = (this.#readings.get(read) ?? this.#startReading(read)) as FeedReading<T>;
    const stopListening = reading.listen(listener);
    return {
      get state() {
        return reading.state;
      },
      refresh: () => this.#refresh(),
      unsubscribe: () => {
        stopListening();
        // Not at once: an element that moves within the page leaves and comes back in one go.
        queueMicrotask(() => this.#sweep());
      },
    };
  }

  #startReading<T>(read: FeedReader<T>): FeedReading<T> {
    const reading = new FeedReading(read, this.#environment);
    this.#readings.set(read, reading as FeedReading<unknown>);
    if (this.#received) reading.receive(this.#received.document, this.#received.at);
    if (this.#error) reading.fail(this.#error);
    return reading;
  }

  #refresh(): void {
    if (this.#request || !this.#readings.size) return;
    for (const reading of this.#readings.values()) reading.restart();
    void this.#load('no-cache');
  }

  async #load(cache: RequestCache): Promise<void> {
    const request = (this.#request = new AbortController());
    const settle = await requestFeed(this.#url, cache, request.signal, this.#environment).then(
      (document) => () => this.#succeed(document),
      (error: unknown) => () => this.#fail(error as FeedLoadError),
    );
    if (request.signal.aborted) return;
    this.#request = undefined;
    settle();
  }

  #succeed(document: FeedDocument): void {
    this.#error = undefined;
    this.#received = { document, at: this.#environment.now() };
    for (const reading of this.#readings.values()) reading.receive(document, this.#received.at);
  }

  #fail(error: FeedLoadError): void {
    this.#error = error;
    for (const reading of this.#readings.values()) reading.fail(error);
  }

  #sweep(): void {
    for (const [read, reading] of this.#readings) {
      if (reading.hasListeners) continue;
      reading.stop();
      this.#readings.delete(read);
    }
    if (this.#readings.size) return;
    this.#request?.abort();
    this.#onAbandon();
  }
}
