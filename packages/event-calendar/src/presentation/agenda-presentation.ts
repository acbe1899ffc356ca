import { toInstant, type CalendarEvent } from '@otr-elements/event-data';
import { layOutAgenda, type Agenda } from '../layout/agenda.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { toIsoInstant } from '../viewer.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

export interface AgendaPresentation extends Presented {
  readonly view: 'agenda';
  readonly agenda: Agenda;
}

/** Presents the page of the list that the visitor turned to, or else what is upcoming. */
export function presentAgenda(
  events: readonly CalendarEvent[],
  chosen: AgendaAnchor | undefined,
  options: PresentationOptions,
): AgendaPresentation {
  const { now, date, past, size, placement } = options;
  const timeZone = placement.viewerZone;
  const at = date ? toInstant(`${date}T00:00:00`, timeZone) : toIsoInstant(now);
  const agenda = layOutAgenda(events, chosen, { at, size, past, timeZone, placement });
  return {
    view: 'agenda',
    agenda,
    period: periodOf(agenda, chosen, options),
    count: agenda.items.length,
    isSubstitute: agenda.isSubstitute,
  };
}

/** The first page is named by what it is, any other by the months that it spans. */
function periodOf(
  { direction, items }: Agenda,
  chosen: AgendaAnchor | undefined,
  options: PresentationOptions,
): string {
  const { strings, date } = options;
  const days = items.map((item) => item.firstDate).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first && last && (date || chosen?.skip)) return strings.agendaPeriod(first, last);
  return direction === 'onward' ? strings.upcoming : strings.recent;
}
