import { isOnServer } from '@otr-elements/core';
import type { LitElement, ReactiveController } from 'lit';

/**
 * Owns: what stands in a tag, read again when the page changes it; and that the host looks at the clock again when someone looks
 * at the page again.
 * Does not own: when it is shown.
 */
export class LightContent<Content> implements ReactiveController, EventListenerObject {
  readonly #host: LitElement;
  readonly #read: (host: Element) => Content;
  readonly #observer: MutationObserver | undefined;
  #kept: { readonly content: Content } | undefined;

  constructor(host: LitElement, read: (host: Element) => Content) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
    if (typeof MutationObserver !== 'undefined')
      this.#observer = new MutationObserver((records) => {
        // In audit mode what the host draws is in its tag, too.
        if (records.every(({ target }) => host.renderRoot.contains(target))) return;
        this.#kept = undefined;
        host.requestUpdate();
      });
  }

  /** Whether the tag holds anything that is shown while there is nothing else. */
  get isThere(): boolean {
    return !isOnServer && [...this.#host.children].some((child) => !child.slot);
  }

  get content(): Content {
    return (this.#kept ??= { content: this.#read(this.#host) }).content;
  }

  hostConnected(): void {
    this.#kept = undefined;
    this.#observer?.observe(this.#host, { childList: true, characterData: true, attributes: true, subtree: true });
    document.addEventListener('visibilitychange', this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this);
  }

  handleEvent(): void {
    if (!document.hidden) this.#host.requestUpdate();
  }
}
