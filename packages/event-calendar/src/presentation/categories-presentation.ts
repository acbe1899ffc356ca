import type { CalendarEvent } from '@otr-elements/event-data';
import { layOutAgenda, type Agenda } from '../layout/agenda.ts';
import { groupByProgram } from '../layout/program-groups.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

/** What is next in one program, or else what was last. */
export interface CategoryAgenda {
  /** Absent for events of no program. */
  readonly name: string | undefined;
  readonly agenda: Agenda;
}

export interface CategoriesPresentation extends Presented {
  readonly view: 'categories';
  readonly groups: readonly CategoryAgenda[];
}

/** Presents the events program by program, each as the list begins: what is next comes first, what is past last. */
export function presentCategories(
  events: readonly CalendarEvent[],
  options: PresentationOptions,
): CategoriesPresentation {
  const anchor = options.anchor && { ...options.anchor, skip: 0 };
  const groups = groupByProgram(events)
    .map(({ name, events: own }) => ({ name, agenda: layOutAgenda(own, anchor, { ...options, placement: options }) }))
    .filter(({ agenda }) => agenda.items.length)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const isSubstitute = groups.length > 0 && groups.every(({ agenda }) => agenda.isSubstitute);
  return {
    view: 'categories',
    groups,
    period: isSubstitute ? options.strings.recent : options.strings.upcoming,
    count: new Set(groups.flatMap(({ agenda }) => agenda.items.map(({ occurrence }) => occurrence))).size,
    isSubstitute,
  };
}

/** Programs are in the order of their first events; those with nothing upcoming come after the others. */
const placeOf = ({ agenda: { isSubstitute, items } }: CategoryAgenda): string =>
  `${Number(isSubstitute)} ${items[0]!.start}`;
