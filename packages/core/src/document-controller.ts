import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedSubscription } from './feed-entry.ts';
import type { FeedReader } from './feed-reading.ts';
import type { FeedState } from './feed-state.ts';
import { pageFeedStore } from './page-feed-store.ts';
import { readProvided } from './server-documents.ts';
import { isOnServer } from './is-on-server.ts';

/**
 * Owns: the subscription to the document at one address, and its latest state.
 * Does not own: the address, what is shown of the document, and what the page is told.
 */
export class DocumentController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: FeedReader<T>;
  readonly #onState: (state: FeedState<T>) => void;
  #address: string | undefined;
  #subscription: FeedSubscription<T> | undefined;
  #provided: FeedState<T> | undefined;

  /** @param read - the same function for the same kind of document: what is read is shared on the page by it */
  constructor(
    host: ReactiveControllerHost & Element,
    read: FeedReader<T>,
    onState: (state: FeedState<T>) => void = () => undefined,
  ) {
    this.#host = host;
    this.#read = read;
    this.#onState = onState;
    host.addController(this);
  }

  get address(): string | undefined {
    return this.#address;
  }

  /** Undefined where there is no address. */
  get state(): FeedState<T> | undefined {
    if (isOnServer && this.#address !== undefined) return (this.#provided ??= readProvided(this.#address, this.#read));
    return this.#subscription?.state;
  }

  /** Reads the document at an address from now on; the same address again changes nothing. */
  use(address: string | undefined): void {
    if (address === this.#address) return;
    if (isOnServer) {
      this.#address = address;
      return;
    }
    this.hostDisconnected();
    this.#address = address;
    this.hostConnected();
  }

  refresh(): void {
    this.#subscription?.refresh();
  }

  hostConnected(): void {
    window.addEventListener('online', this.#handleOnline);
    // A removed element is still updated; it asks for nothing until it is back.
    if (this.#address === undefined || this.#subscription || !this.#host.isConnected) return;
    const tell = (): void => {
      if (this.#subscription === subscription) this.#onState(subscription.state);
    };
    const subscription = pageFeedStore().subscribe(this.#address, this.#read, () => {
      tell();
      this.#host.requestUpdate();
    });
    this.#subscription = subscription;
    // What another element of the page has loaded is there at once, and nobody is told so.
    if (subscription.state.phase !== 'loading') queueMicrotask(tell);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#handleOnline);
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  /** The connection is back: what could not be had is asked for again, where someone looks. */
  readonly #handleOnline = (): void => {
    if (!document.hidden && this.state && 'error' in this.state) this.refresh();
  };
}
