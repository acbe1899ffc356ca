import type { Occurrence } from '@otr-elements/event-data';

/** The visitor opens the details of an event. Cancelled, they stay closed. */
export class OtrEventSelectEvent extends Event {
  static readonly type = 'otr-event-select';
  readonly occurrence: Occurrence;
  /** Name of the slot for the page's own actions: a child of the calendar with this `slot` stands below the details. */
  readonly actionSlot: string;

  constructor(occurrence: Occurrence, actionSlot: string) {
    super(OtrEventSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.occurrence = occurrence;
    this.actionSlot = actionSlot;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-event-select': OtrEventSelectEvent;
  }
}
