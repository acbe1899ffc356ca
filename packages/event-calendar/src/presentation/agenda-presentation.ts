import type { CalendarEvent } from '@otr-elements/event-data';
import { layOutAgenda, type Agenda } from '../layout/agenda.ts';
import type { Strings } from '../strings/en.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

export interface AgendaPresentation extends Presented {
  readonly view: 'agenda' | 'upcoming';
  readonly agenda: Agenda;
}

/** Presents the page of the list that the visitor turned to, or else what comes next. */
export function presentAgenda(events: readonly CalendarEvent[], options: PresentationOptions): AgendaPresentation {
  const agenda = layOutAgenda(events, options.anchor, { ...options, placement: options });
  return {
    view: options.view === 'upcoming' ? 'upcoming' : 'agenda',
    agenda,
    period: periodOf(agenda, options.strings),
    count: agenda.items.length,
    isSubstitute: agenda.isSubstitute,
  };
}

/** What comes next and what was last are named so; any other page is named by the months that it spans. */
function periodOf({ anchor, items }: Agenda, strings: Strings): string {
  const days = items.map((item) => item.firstDate).sort();
  const [first, last] = [days[0], days.at(-1)];
  const isFirstPage = anchor.skip === 0 && anchor.at.length > 10;
  if (first && last && !isFirstPage) return strings.agendaPeriod(first, last);
  return anchor.direction === 'onward' ? strings.upcoming : strings.recent;
}
