import { toLinkedData, toSingleEvent, type CalendarEvent } from '@otr-elements/event-data';
import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { upcomingOf, type UpcomingOptions } from '../layout/upcoming.ts';

/**
 * Owns: the block of JSON-LD in the head of the page, which tells search engines of the events.
 * Does not own: which events these are.
 */
export class LinkedDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #events: readonly CalendarEvent[] | undefined;
  #choice: string | undefined;
  #block: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Tells of the upcoming events, once that which is on screen is drawn; once a day, and when the events or what is chosen of
   * them change.
   */
  tell(events: readonly CalendarEvent[], options: UpcomingOptions): void {
    const choice = [options.size, options.past, options.now.slice(0, 10)].join();
    if (events === this.#events && choice === this.#choice) return;
    this.#events = events;
    this.#choice = choice;
    setTimeout(() => {
      if (this.#events !== events || this.#choice !== choice) return;
      this.#block?.remove();
      this.#block = toBlock(events, options);
      if (this.#block) this.#host.ownerDocument.head.append(this.#block);
    });
  }

  /** Takes back what was told. */
  retract(): void {
    this.#events = undefined;
    this.#block?.remove();
  }

  hostDisconnected(): void {
    this.retract();
  }
}

/** Undefined where there is nothing to tell. */
function toBlock(events: readonly CalendarEvent[], options: UpcomingOptions): Element | undefined {
  const graph = upcomingOf(events, options).map((occurrence) => {
    const event = toSingleEvent(occurrence);
    return toLinkedData(
      event,
      event.superEvent === undefined ? undefined : events.find(({ uid }) => uid === event.superEvent),
    );
  });
  if (!graph.length) return undefined;
  const holder = document.createDocumentFragment();
  // Data, which never runs. A script of a template is one that browsers take as settled, so that neither script-src nor
  // Trusted Types have a say in its text, as they would in that of one made by createElement.
  // eslint-disable-next-line no-restricted-syntax
  render(html`<script type="application/ld+json"></script>`, holder);
  const block = holder.querySelector('script')!;
  block.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c'));
  return block;
}
