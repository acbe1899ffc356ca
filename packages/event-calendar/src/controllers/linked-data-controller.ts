import { LinkedDataController as LinkedData } from '@otr-elements/core';
import { toLinkedData, toSingleEvent, type CalendarEvent } from '@otr-elements/event-data';
import type { ReactiveControllerHost } from 'lit';
import { upcomingOf, type UpcomingOptions } from '../layout/upcoming.ts';

/**
 * Owns: when search engines are told of the upcoming events: once a day, and when the events or what is chosen of them change.
 * Does not own: which events these are, and the block in the page's head.
 */
export class LinkedDataController {
  readonly #block: LinkedData;

  constructor(host: ReactiveControllerHost & Element) {
    this.#block = new LinkedData(host);
  }

  tell(events: readonly CalendarEvent[], options: UpcomingOptions): void {
    this.#block.tell([events, options.size, options.past, options.now.slice(0, 10)], () => toGraph(events, options));
  }

  /** Takes back what was told. */
  retract(): void {
    this.#block.retract();
  }
}

function toGraph(events: readonly CalendarEvent[], options: UpcomingOptions): readonly object[] {
  return upcomingOf(events, options).map((occurrence) => {
    const event = toSingleEvent(occurrence);
    return toLinkedData(
      event,
      event.superEvent === undefined ? undefined : events.find(({ uid }) => uid === event.superEvent),
    );
  });
}
