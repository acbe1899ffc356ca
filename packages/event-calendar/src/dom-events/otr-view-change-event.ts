import type { ShownView } from '../view.ts';

/** The visitor chooses another view. Cancelled, the view stays. */
export class OtrViewChangeEvent extends Event {
  static readonly type = 'otr-view-change';
  readonly view: ShownView;

  constructor(view: ShownView) {
    super(OtrViewChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'otr-view-change': OtrViewChangeEvent;
  }
}
