import { DocumentController, warnOnce, type FeedState } from '@otr-elements/core';
import { readFeedInSteps, type Feed } from '@otr-elements/event-data';
import type { ReactiveControllerHost } from 'lit';
import { OtrFeedErrorEvent } from '../dom-events/otr-feed-error-event.ts';
import { OtrFeedLoadEvent } from '../dom-events/otr-feed-load-event.ts';
import { warnOfProblems } from '../feed-problems.ts';
import type { CalendarSource } from '../sources/calendar-source.ts';
import type { Refreshing } from './clock-controller.ts';

/**
 * Owns: the feed of one source, and that the page is told of it.
 * Does not own: the source, and what is shown of the feed.
 */
export class FeedController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #document: DocumentController<Feed>;
  #source: CalendarSource | undefined;
  #failedAt = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#document = new DocumentController(host, readFeedInSteps, (state) => {
      this.#tellPage(state);
    });
  }

  /** Undefined where there is no address. */
  get state(): FeedState<Feed> | undefined {
    return this.#document.state;
  }

  /** When the feed is to be asked again; undefined where it does not say. */
  get refreshing(): Refreshing | undefined {
    const { state } = this;
    if (!state || !('data' in state) || !state.data.refreshInterval) return undefined;
    return { interval: state.data.refreshInterval, askedAt: state.phase === 'stale' ? this.#failedAt : state.loadedAt };
  }

  /** Reads the feed of a source from now on; the same address again asks for nothing. */
  use(source: CalendarSource): void {
    this.#source = source;
    this.#document.use(source.address);
  }

  /** Reads nothing any more. */
  leave(): void {
    this.#document.hostDisconnected();
    this.#host.removeController(this.#document);
  }

  refresh(): void {
    this.#document.refresh();
  }

  /** What visitors are told in a sentence, those who keep the page are told in detail, unless the page sees to it. */
  #tellPage(state: FeedState<Feed>): void {
    const source = this.#source!;
    const { address } = source;
    if (state.phase === 'loaded') {
      if (this.#host.dispatchEvent(new OtrFeedLoadEvent(state.data, source))) warnOfProblems(state.data, address);
    } else if (state.phase === 'failed' || (state.phase === 'stale' && !state.isRetrying)) {
      this.#failedAt = Date.now();
      if (!this.#host.dispatchEvent(new OtrFeedErrorEvent(state.error, source))) return;
      warnOnce('feed-failed', `The feed ${address} could not be loaded: ${state.error.message}`);
    }
  }
}
