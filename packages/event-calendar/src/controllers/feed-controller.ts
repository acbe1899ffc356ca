import { pageFeedStore, warnOnce, type FeedState, type FeedSubscription } from '@otr-elements/core';
import { readFeedInSteps, type Feed } from '@otr-elements/event-data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OtrFeedErrorEvent } from '../dom-events/otr-feed-error-event.ts';
import { OtrFeedLoadEvent } from '../dom-events/otr-feed-load-event.ts';
import { warnOfProblems } from '../feed-problems.ts';

/**
 * Owns: the subscription to the feed at one address, its latest state, and that the page is told of it.
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
    const tell = (): void => {
      if (this.#subscription === subscription) this.#tellPage(subscription.state);
    };
    const subscription = pageFeedStore().subscribe(this.#address, readFeedInSteps, () => {
      tell();
      this.#host.requestUpdate();
    });
    this.#subscription = subscription;
    // What another calendar of the page has loaded is there at once, and none of its listeners is told so.
    if (subscription.state.phase !== 'loading') queueMicrotask(tell);
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  /** What visitors are told in a sentence, those who keep the page are told in detail, unless the page sees to it. */
  #tellPage(state: FeedState<Feed>): void {
    if (state.phase === 'loaded') {
      if (this.#host.dispatchEvent(new OtrFeedLoadEvent(state.data))) warnOfProblems(state.data, this.#address);
    } else if (state.phase === 'failed' || (state.phase === 'stale' && !state.isRetrying)) {
      if (!this.#host.dispatchEvent(new OtrFeedErrorEvent(state.error))) return;
      warnOnce('feed-failed', `The feed ${this.#address} could not be loaded: ${state.error.message}`);
    }
  }
}
