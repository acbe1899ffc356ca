import type { Feed } from '@otr-elements/event-data';
import type { CalendarSource } from '../sources/calendar-source.ts';

/** The feed has been read, for the first time or anew. Cancelled, the console is not told of problems in it. */
export class OtrFeedLoadEvent extends Event {
  static readonly type = 'otr-feed-load';
  readonly feed: Feed;
  /** Which of the calendar’s feeds: its address, and its label where it has one. */
  readonly source: CalendarSource;

  constructor(feed: Feed, source: CalendarSource) {
    super(OtrFeedLoadEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.feed = feed;
    this.source = source;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-feed-load': OtrFeedLoadEvent;
  }
}
