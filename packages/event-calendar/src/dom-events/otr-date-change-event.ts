/** The visitor moves to another period. `date` is its first day on screen. Cancelled, the period stays. */
export class OtrDateChangeEvent extends Event {
  static readonly type = 'otr-date-change';
  readonly date: string;

  constructor(date: string) {
    super(OtrDateChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.date = date;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-date-change': OtrDateChangeEvent;
  }
}
