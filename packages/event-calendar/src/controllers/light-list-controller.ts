import { isOnServer } from '@otr-elements/core';
import type { Feed } from '@otr-elements/event-data';
import type { LitElement, ReactiveController } from 'lit';
import { readLightList } from '../light-list.ts';
import { SOURCE_TAG } from '../sources/otr-event-source.ts';

/**
 * Owns: the list of events that stands in the tag, read again when the page changes it.
 * Does not own: when that list is shown, and when it is the data.
 */
export class LightListController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #feed: Feed | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the tag holds anything that is shown while there is no feed. */
  get isThere(): boolean {
    if (isOnServer) return false;
    return [...this.#host.children].some(
      (child) => !child.slot && (child.localName !== SOURCE_TAG || child.childElementCount > 0),
    );
  }

  get feed(): Feed {
    return (this.#feed ??= readLightList(this.#host));
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => {
      // In audit mode what the calendar draws is in its tag, too.
      if (records.every(({ target }) => this.#host.renderRoot.contains(target))) return;
      this.#feed = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributeFilter: ['datetime', 'href', 'slot'],
      subtree: true,
    });
    this.#feed = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
