import type { IsoDate } from '@otr-elements/event-data';
import type { LitElement } from 'lit';
import { OtrDateChangeEvent } from '../dom-events/otr-date-change-event.ts';
import { OtrFilterChangeEvent } from '../dom-events/otr-filter-change-event.ts';
import { OtrViewChangeEvent } from '../dom-events/otr-view-change-event.ts';
import { findDay, findDayTitle, findItem, findPeriod, findSearch, openItem } from '../find-part.ts';
import type { Criteria } from '../find/criteria.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { DAY_CHUNK } from '../layout/day-list.ts';
import type { LinkedOccurrence } from '../layout/linked-occurrence.ts';
import { isIn, type Period } from '../layout/period.ts';
import { keyOf, type DisplayZone, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { ShownView } from '../view.ts';
import type { Whereabouts } from '../whereabouts.ts';
import type { FocusKeeper } from './focus-keeper.ts';

/** No day of a sheet is open, and no event. */
const CLOSED = { openDate: undefined, chosen: undefined } as const;

/**
 * Owns: where the visitor has gone: the view, the period or page of the list, what is looked for, the focused and the opened day.
 * Does not own: where a visitor begins, and what is shown there.
 */
export class Navigation {
  readonly #host: LitElement;
  readonly #focus: FocusKeeper;
  readonly #firstDateAt: (at?: Whereabouts) => IsoDate | undefined;
  #isStep = false;
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

  /** Whether the visitor has gone a step since this was asked last, to which the browser's Back should lead. */
  takeStep(): boolean {
    const isStep = this.#isStep;
    this.#isStep = false;
    return isStep;
  }

  /** Goes to an event that a link names, and opens it. */
  goToLinked({ placed, anchor }: LinkedOccurrence): void {
    const { firstDate } = placed;
    const chosen = keyOf(placed.occurrence);
    const day = { focusedDate: firstDate, openDate: firstDate, shown: DAY_CHUNK };
    this.set({ on: firstDate, anchor, ...day, chosen });
    this.#focus.moveTo((root) => openItem(root, chosen));
  }

  chooseView(view: ShownView): void {
    if (this.#host.dispatchEvent(new OtrViewChangeEvent(view))) this.#step({ view, on: this.#dayLookedAt, ...CLOSED });
  }

  /** Places events in another zone; an opened day may hold others there. */
  chooseZone(zone: DisplayZone): void {
    this.#step({ zone, ...CLOSED });
  }

  /** Looks for other events, from where a visitor begins; the form shows what was asked for before where the page objects. */
  find(criteria: Criteria): void {
    if (this.#host.dispatchEvent(new OtrFilterChangeEvent(criteria))) {
      const isTyping = criteria.text && this.at.criteria?.text;
      this.#step({ criteria, anchor: undefined, ...CLOSED }, !isTyping);
    } else this.#host.requestUpdate();
  }

  /** Shows the events of one program as a list, unless the page objects. */
  openProgram(program: string): void {
    const criteria = { ...this.at.criteria, program };
    const domEvents = [new OtrViewChangeEvent('agenda'), new OtrFilterChangeEvent(criteria)];
    if (!domEvents.every((domEvent) => this.#host.dispatchEvent(domEvent))) return;
    this.#step({ view: 'agenda', criteria, anchor: undefined, ...CLOSED });
    this.#focus.moveTo(findPeriod);
  }

  /** Looks for nothing any more. */
  showAll(): void {
    this.find({});
    this.#focus.moveTo(findSearch);
  }

  goToDate(date: IsoDate): boolean {
    return this.#move({ on: date, ...CLOSED });
  }

  goToToday(today: IsoDate, anchor: AgendaAnchor | undefined): void {
    this.#move({ on: today, anchor, focusedDate: today, ...CLOSED });
  }

  turnTo(anchor: AgendaAnchor): void {
    if (this.#move({ anchor, ...CLOSED })) this.#focus.moveTo(findPeriod);
  }

  focusDay(date: IsoDate, shown: Period): void {
    if (!isIn(date, shown) && !this.goToDate(date)) return;
    this.set({ focusedDate: date });
    this.#focus.moveTo((root) => findDay(root, date));
  }

  /** Opens a day below its sheet, and the one event that was meant. */
  openDay(date: IsoDate, meant: PlacedOccurrence | undefined): void {
    const chosen = meant && keyOf(meant.occurrence);
    this.#step({ focusedDate: date, openDate: date, shown: DAY_CHUNK, chosen });
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
    this.#step(CLOSED);
    this.#focus.moveTo((root) => date && findDay(root, date));
  }

  /** A day within the period on screen: another view begins at it. */
  get #dayLookedAt(): IsoDate | undefined {
    const { on, focusedDate } = this.at;
    return focusedDate && (!on || focusedDate.slice(0, 7) === on.slice(0, 7)) ? focusedDate : on;
  }

  /** Goes where another period may be on screen, unless the page objects. */
  #move(to: Whereabouts): boolean {
    const date = this.#firstDateAt({ ...this.at, ...to });
    const isAllowed = !date || date === this.#firstDateAt() || this.#host.dispatchEvent(new OtrDateChangeEvent(date));
    if (isAllowed) this.#step(to);
    return isAllowed;
  }

  /** Goes on the visitor's behalf. */
  #step(to: Whereabouts, isStep = true): void {
    this.#isStep ||= isStep;
    this.set(to);
  }
}
