import type { LitElement, ReactiveController } from 'lit';
import { readSources, type CalendarSource } from '../sources/calendar-source.ts';
import { SOURCE_TAG } from '../sources/otr-event-source.ts';

/**
 * Owns: the sources that stand in the tag, read again when the page adds, changes or removes one.
 * Does not own: their feeds, and what else stands in the tag.
 */
export class SourceListController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #sources: readonly CalendarSource[] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get sources(): readonly CalendarSource[] {
    return (this.#sources ??= readSources(this.#host));
  }

  hostConnected(): void {
    this.#sources = undefined;
    this.#observer = new MutationObserver((records) => {
      const isTold = records.some(
        ({ type, target }) =>
          (target as Element).localName === SOURCE_TAG || (type === 'childList' && target === this.#host),
      );
      if (!isTold) return;
      this.#sources = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, attributeFilter: ['src', 'label', 'color'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
