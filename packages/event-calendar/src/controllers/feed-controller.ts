import { pageFeedStore, warnOnce, type FeedState, type FeedSubscription } from '@otr-elements/core';
import { readFeedInSteps, type Feed } from '@otr-elements/event-data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: the subscription to the feed at one address, and its latest state.
 * Does not own: the address, and what is shown of the feed.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #address: string | undefined;
  #subscription: FeedSubscription<Feed> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined where there is no address. */
  get state(): FeedState<Feed> | undefined {
    return this.#subscription?.state;
  }

  /** Reads the feed at an address from now on; the same address again changes nothing. */
  use(address: string | undefined): void {
    if (address === this.#address) return;
    this.hostDisconnected();
    this.#address = address;
    this.hostConnected();
  }

  refresh(): void {
    this.#subscription?.refresh();
  }

  hostConnected(): void {
    // A removed element is still updated; it asks for nothing until it is back.
    if (this.#address === undefined || this.#subscription || !this.#host.isConnected) return;
    this.#subscription = pageFeedStore().subscribe(this.#address, readFeedInSteps, (state) => {
      tellPage(this.#address, state);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }
}

/** What visitors are told in a sentence, those who keep the page are told in detail. */
function tellPage(address: string | undefined, state: FeedState<Feed>): void {
  if (state.phase === 'failed' || state.phase === 'stale') {
    warnOnce('feed-failed', `The feed ${address} could not be loaded: ${state.error.message}`);
    return;
  }
  const [first, ...others] = state.phase === 'loaded' ? state.data.problems : [];
  if (!first) return;
  const where = first.line ? ` in line ${first.line}` : '';
  const more = others.length ? ` (and ${others.length} more)` : '';
  warnOnce('feed-problems', `The feed ${address} has a problem${where}${more}: ${first.message}`);
}
