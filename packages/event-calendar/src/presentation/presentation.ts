import type { CalendarEvent, EventTime, IsoDate } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import type { Placement } from '../layout/placed-occurrence.ts';
import type { Strings } from '../strings/en.ts';
import type { ShownView } from '../view.ts';
import { presentAgenda, type AgendaPresentation } from './agenda-presentation.ts';
import { presentCategories, type CategoriesPresentation } from './categories-presentation.ts';
import { presentSheet, type SheetPresentation } from './sheet-presentation.ts';

/** What a presentation follows from, beside the events. */
export interface PresentationOptions extends Placement {
  readonly view: ShownView;
  /** Where the visitor has gone: a day of the period on a sheet, and a page of the list; undefined where a visitor begins. */
  readonly on: IsoDate | undefined;
  readonly anchor: AgendaAnchor | undefined;
  /** An instant. */
  readonly now: EventTime;
  readonly today: IsoDate;
  /** The day that the page asks for instead of today. */
  readonly date: IsoDate | undefined;
  readonly past: Past;
  /** Most events of an agenda page. */
  readonly size: number;
  readonly weekStart: number;
  readonly strings: Strings;
}

/** Everything one view shows, worked out before anything is rendered. */
export type Presentation = SheetPresentation | AgendaPresentation | CategoriesPresentation;

/** What all views have. */
export interface Presented {
  /** Name of the period on screen. */
  readonly period: string;
  readonly count: number;
  /** Nothing is upcoming, so the most recent events stand in. */
  readonly isSubstitute: boolean;
}

/** Works out what a view shows; the events are not changed. */
export function present(events: readonly CalendarEvent[], options: PresentationOptions): Presentation {
  switch (options.view) {
    case 'month':
    case 'week':
      return presentSheet(events, options.view, options);
    case 'categories':
      return presentCategories(events, options);
    case 'agenda':
    case 'upcoming':
      return presentAgenda(events, options);
  }
}

/** First day on screen. */
export function firstDateOf(presentation: Presentation): IsoDate | undefined {
  if ('page' in presentation) return presentation.page.first;
  const agendas =
    presentation.view === 'categories' ? presentation.groups.map(({ agenda }) => agenda) : [presentation.agenda];
  return agendas.flatMap(({ items }) => items.map(({ firstDate }) => firstDate)).sort()[0];
}
