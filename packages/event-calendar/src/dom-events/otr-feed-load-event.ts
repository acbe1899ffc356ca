import type { Feed } from '@otr-elements/event-data';

/** The feed has been read, for the first time or anew. Cancelled, the console is not told of problems in it. */
export class OtrFeedLoadEvent extends Event {
  static readonly type = 'otr-feed-load';
  readonly feed: Feed;

  constructor(feed: Feed) {
    super(OtrFeedLoadEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.feed = feed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-feed-load': OtrFeedLoadEvent;
  }
}
