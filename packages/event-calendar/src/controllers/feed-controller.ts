import { pageFeedStore, warnOnce, type FeedState, type FeedSubscription } from '@otr-elements/core';
import { readFeedInSteps, type Feed } from '@otr-elements/event-data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OtrFeedErrorEvent } from '../dom-events/otr-feed-error-event.ts';
import { OtrFeedLoadEvent } from '../dom-events/otr-feed-load-event.ts';
import { warnOfProblems } from '../feed-problems.ts';
import type { Refreshing } from './clock-controller.ts';

/**
 * Owns: the subscription to the feed at one address, its latest state, and that the page is told of it.
 * Does not own: the address, and what is shown of the feed.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #address: string | undefined;
  #subscription: FeedSubscription<Feed> | undefined;
  #failedAt = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined where there is no address. */
  get state(): FeedState<Feed> | undefined {
    return this.#subscription?.state;
  }

  /** When the feed is to be asked again; undefined where it does not say. */
  get refreshing(): Refreshing | undefined {
    const { state } = this;
    if (!state || !('data' in state) || !state.data.refreshInterval) return undefined;
    return { interval: state.data.refreshInterval, askedAt: state.phase === 'stale' ? this.#failedAt : state.loadedAt };
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
    window.addEventListener('online', this.#handleOnline);
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
    window.removeEventListener('online', this.#handleOnline);
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  /** The connection is back: what could not be had is asked for again, where someone looks. */
  readonly #handleOnline = (): void => {
    if (!document.hidden && this.state && 'error' in this.state) this.refresh();
  };

  /** What visitors are told in a sentence, those who keep the page are told in detail, unless the page sees to it. */
  #tellPage(state: FeedState<Feed>): void {
    if (state.phase === 'loaded') {
      if (this.#host.dispatchEvent(new OtrFeedLoadEvent(state.data))) warnOfProblems(state.data, this.#address);
    } else if (state.phase === 'failed' || (state.phase === 'stale' && !state.isRetrying)) {
      this.#failedAt = Date.now();
      if (!this.#host.dispatchEvent(new OtrFeedErrorEvent(state.error))) return;
      warnOnce('feed-failed', `The feed ${this.#address} could not be loaded: ${state.error.message}`);
    }
  }
}
