import type { Feed } from '@otr-elements/event-data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLightList } from '../light-list.ts';

/**
 * Owns: the list of events that stands in the tag, read again when the page changes it.
 * Does not own: when that list is shown, and when it is the data.
 */
export class LightListController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #feed: Feed | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get feed(): Feed {
    return (this.#feed ??= readLightList(this.#host));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#feed = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#feed = undefined;
  }
}
