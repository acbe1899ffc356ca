import type { Criteria } from '../find/criteria.ts';

/** The visitor searches or filters. `filter` is all that is asked for. Cancelled, what was asked for before stays. */
export class OtrFilterChangeEvent extends Event {
  static readonly type = 'otr-filter-change';
  readonly filter: Criteria;

  constructor(filter: Criteria) {
    super(OtrFilterChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.filter = filter;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-filter-change': OtrFilterChangeEvent;
  }
}
