/** The visitor moved to another period. `date` is the first day of what is now shown. */
export class OtrDateChangeEvent extends Event {
  static readonly type = 'otr-date-change';
  readonly date: string;

  constructor(date: string) {
    super(OtrDateChangeEvent.type, { bubbles: true, composed: true });
    this.date = date;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-date-change': OtrDateChangeEvent;
  }
}
