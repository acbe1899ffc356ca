import type { FeedLoadError } from '@otr-elements/core';

/** The feed could not be had; visitors see why, and the last good copy if there is one. Cancelled, the console is not told. */
export class OtrFeedErrorEvent extends Event {
  static readonly type = 'otr-feed-error';
  readonly error: FeedLoadError;

  constructor(error: FeedLoadError) {
    super(OtrFeedErrorEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-feed-error': OtrFeedErrorEvent;
  }
}
