import { isIsoDate, startOfMonth, type IsoDate } from '@otr-elements/event-data';
import type { LitElement, ReactiveController } from 'lit';
import { OtrDateChangeEvent } from '../dom-events/otr-date-change-event.ts';
import { OtrViewChangeEvent } from '../dom-events/otr-view-change-event.ts';
import { findDay, findDayTitle, findPeriod, openItem } from '../find-part.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { ShownView } from '../view.ts';
import type { FocusKeeper } from './focus-keeper.ts';

/**
 * Owns: where the visitor has gone: the view, the month or page of the list, the focused and the opened day.
 * Does not own: where a visitor begins, and what is shown there.
 */
export class Navigation implements ReactiveController {
  readonly #host: LitElement;
  readonly #focus: FocusKeeper;
  readonly #shownDate: () => IsoDate | undefined;
  #isDateChanged = false;
  #toldDate: IsoDate | undefined;

  view: ShownView | undefined;
  month: IsoDate | undefined;
  anchor: AgendaAnchor | undefined;
  focusedDate: IsoDate | undefined;
  openDate: IsoDate | undefined;

  /** @param shownDate - first day on screen, asked after a move has been rendered */
  constructor(host: LitElement, focus: FocusKeeper, shownDate: () => IsoDate | undefined) {
    this.#host = host;
    this.#focus = focus;
    this.#shownDate = shownDate;
    host.addController(this);
  }

  forget(): void {
    this.month = this.anchor = this.focusedDate = this.openDate = undefined;
  }

  chooseView(view: ShownView): void {
    this.view = view;
    this.openDate = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new OtrViewChangeEvent(view));
  }

  goToMonth(month: IsoDate): void {
    if (!isIsoDate(month)) return;
    this.month = startOfMonth(month);
    this.openDate = undefined;
    this.#isDateChanged = true;
    this.#host.requestUpdate();
  }

  goToToday(today: IsoDate, anchor: AgendaAnchor | undefined): void {
    this.anchor = anchor;
    this.focusedDate = today;
    this.goToMonth(today);
  }

  turnTo(anchor: AgendaAnchor): void {
    this.anchor = anchor;
    this.#isDateChanged = true;
    this.#focus.moveTo(findPeriod);
  }

  focusDay(date: IsoDate, shownMonth: IsoDate): void {
    if (!isIsoDate(date)) return;
    this.focusedDate = date;
    if (startOfMonth(date) !== shownMonth) this.goToMonth(date);
    this.#focus.moveTo((root) => findDay(root, date));
  }

  /** Opens a day below the month, and the one event that was meant, where it is one. */
  openDay(date: IsoDate, items: readonly PlacedOccurrence[], meant = items.length === 1 ? items[0] : undefined): void {
    this.focusedDate = date;
    this.openDate = date;
    this.#focus.moveTo((root) => (meant ? openItem(root, keyOf(meant.occurrence)) : findDayTitle(root)));
  }

  closeDay(): void {
    const date = this.openDate;
    this.openDate = undefined;
    this.#focus.moveTo((root) => date && findDay(root, date));
  }

  hostUpdated(): void {
    const date = this.#shownDate();
    const isNew = this.#isDateChanged && date !== this.#toldDate;
    this.#isDateChanged = false;
    this.#toldDate = date;
    if (isNew && date) this.#host.dispatchEvent(new OtrDateChangeEvent(date));
  }
}
