import { startOfMonth, type IsoDate } from '@otr-elements/event-data';
import type { LitElement } from 'lit';
import { OtrDateChangeEvent } from '../dom-events/otr-date-change-event.ts';
import { OtrFilterChangeEvent } from '../dom-events/otr-filter-change-event.ts';
import { OtrViewChangeEvent } from '../dom-events/otr-view-change-event.ts';
import { findDay, findDayTitle, findItem, findPeriod, findSearch, openItem } from '../find-part.ts';
import type { Criteria } from '../find/criteria.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { DAY_CHUNK } from '../layout/day-list.ts';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { ShownView } from '../view.ts';
import type { Whereabouts } from '../whereabouts.ts';
import type { FocusKeeper } from './focus-keeper.ts';

/**
 * Owns: where the visitor has gone: the view, the month or page of the list, what is looked for, the focused and the opened day.
 * Does not own: where a visitor begins, and what is shown there.
 */
export class Navigation {
  readonly #host: LitElement;
  readonly #focus: FocusKeeper;
  readonly #firstDateAt: (at?: Whereabouts) => IsoDate | undefined;
  at: Whereabouts = {};

  /** @param firstDateAt - first day that would be on screen there; without an argument, that is */
  constructor(host: LitElement, focus: FocusKeeper, firstDateAt: (at?: Whereabouts) => IsoDate | undefined) {
    this.#host = host;
    this.#focus = focus;
    this.#firstDateAt = firstDateAt;
  }

  /** Goes on the page's behalf: nobody is asked. */
  set(to: Whereabouts): void {
    this.at = { ...this.at, ...to };
    this.#host.requestUpdate();
  }

  chooseView(view: ShownView): void {
    if (this.#host.dispatchEvent(new OtrViewChangeEvent(view))) this.set({ view, openDate: undefined });
  }

  /** Looks for other events, from where a visitor begins; the form shows what was asked for before where the page objects. */
  find(criteria: Criteria): void {
    if (this.#host.dispatchEvent(new OtrFilterChangeEvent(criteria))) {
      this.set({ criteria, anchor: undefined, openDate: undefined });
    } else this.#host.requestUpdate();
  }

  /** Looks for nothing any more. */
  showAll(): void {
    this.find({});
    this.#focus.moveTo(findSearch);
  }

  goToMonth(date: IsoDate): boolean {
    return this.#move({ month: startOfMonth(date), openDate: undefined });
  }

  goToToday(today: IsoDate, anchor: AgendaAnchor | undefined): void {
    this.#move({ month: startOfMonth(today), anchor, focusedDate: today, openDate: undefined });
  }

  turnTo(anchor: AgendaAnchor): void {
    if (this.#move({ anchor })) this.#focus.moveTo(findPeriod);
  }

  focusDay(date: IsoDate, shownMonth: IsoDate): void {
    if (startOfMonth(date) !== shownMonth && !this.goToMonth(date)) return;
    this.set({ focusedDate: date });
    this.#focus.moveTo((root) => findDay(root, date));
  }

  /** Opens a day below the month, and the one event that was meant. */
  openDay(date: IsoDate, meant: PlacedOccurrence | undefined): void {
    const chosen = meant && keyOf(meant.occurrence);
    this.set({ focusedDate: date, openDate: date, shown: DAY_CHUNK, chosen });
    this.#focus.moveTo((root) => (chosen ? openItem(root, chosen) : findDayTitle(root)));
  }

  /** Shows more events of the opened day, and goes to the first of them. */
  showMore(): void {
    const { shown = DAY_CHUNK } = this.at;
    this.set({ shown: shown + DAY_CHUNK });
    this.#focus.moveTo((root) => findItem(root, shown));
  }

  closeDay(): void {
    const date = this.at.openDate;
    this.set({ openDate: undefined });
    this.#focus.moveTo((root) => date && findDay(root, date));
  }

  /** Goes where another period may be on screen, unless the page objects. */
  #move(to: Whereabouts): boolean {
    const date = this.#firstDateAt({ ...this.at, ...to });
    const isAllowed = !date || date === this.#firstDateAt() || this.#host.dispatchEvent(new OtrDateChangeEvent(date));
    if (isAllowed) this.set(to);
    return isAllowed;
  }
}
