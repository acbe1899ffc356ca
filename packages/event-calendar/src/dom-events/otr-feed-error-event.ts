import type { FeedLoadError } from '@otr-elements/core';
import type { CalendarSource } from '../sources/calendar-source.ts';

/** The feed could not be had; visitors see why, and the last good copy if there is one. Cancelled, the console is not told. */
export class OtrFeedErrorEvent extends Event {
  static readonly type = 'otr-feed-error';
  readonly error: FeedLoadError;
  /** Which of the calendar’s feeds: its address, and its label where it has one. */
  readonly source: CalendarSource;

  constructor(error: FeedLoadError, source: CalendarSource) {
    super(OtrFeedErrorEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.error = error;
    this.source = source;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-feed-error': OtrFeedErrorEvent;
  }
}
