import type { CalendarEvent, IsoDate } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import type { Placement } from '../layout/placed-occurrence.ts';
import type { Strings } from '../strings/en.ts';
import type { ShownView } from '../view.ts';
import { presentAgenda, type AgendaPresentation } from './agenda-presentation.ts';
import { presentMonth, type MonthPresentation } from './month-presentation.ts';

/** Where the visitor has gone; what is undefined follows from the events and the present. */
export interface VisitorPlace {
  readonly view: ShownView;
  readonly month?: IsoDate | undefined;
  readonly anchor?: AgendaAnchor | undefined;
}

export interface PresentationOptions {
  readonly now: Date;
  /** The day that the page asks for instead of today. */
  readonly date: IsoDate | undefined;
  readonly past: Past;
  /** Most events of an agenda page. */
  readonly size: number;
  readonly weekStart: number;
  readonly placement: Placement;
  readonly strings: Strings;
}

/** Everything one view shows, worked out before anything is rendered. */
export type Presentation = MonthPresentation | AgendaPresentation;

/** What both views have. */
export interface Presented {
  /** Name of the period on screen. */
  readonly period: string;
  readonly count: number;
  /** Nothing is upcoming, so the most recent events stand in. */
  readonly isSubstitute: boolean;
}

/** Works out what a view shows; neither the events nor the place is changed. */
export function present(
  events: readonly CalendarEvent[],
  place: VisitorPlace,
  options: PresentationOptions,
): Presentation {
  return place.view === 'month'
    ? presentMonth(events, place.month, options)
    : presentAgenda(events, place.anchor, options);
}

/** First day on screen. */
export function firstDateOf(presentation: Presentation): IsoDate | undefined {
  return presentation.view === 'month' ? presentation.page.month : presentation.agenda.items[0]?.firstDate;
}
