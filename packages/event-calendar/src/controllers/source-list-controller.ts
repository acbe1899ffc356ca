import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readSources, type CalendarSource } from '../sources/calendar-source.ts';
import { SOURCE_TAG } from '../sources/otr-event-source.ts';

/**
 * Owns: the sources that stand in the tag, read again when the page adds, changes or removes one.
 * Does not own: their feeds, and what else stands in the tag.
 */
export class SourceListController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #sources: readonly CalendarSource[] | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get sources(): readonly CalendarSource[] {
    return (this.#sources ??= readSources(this.#host));
  }

  hostConnected(): void {
    this.#sources = undefined;
    this.#observer = new MutationObserver((records) => {
      if (!records.some(({ type, target }) => type === 'childList' || (target as Element).localName === SOURCE_TAG))
        return;
      this.#sources = undefined;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, attributeFilter: ['src', 'label', 'color'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
