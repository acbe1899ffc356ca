import type { CalendarEvent, EventTime, Occurrence } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import { takeAgendaPage } from './agenda-page.ts';
import { pastFilter } from './past-filter.ts';
import type { Placement } from './placed-occurrence.ts';

export interface UpcomingOptions extends Placement {
  /** An instant: what is not over by then is upcoming. */
  readonly now: EventTime;
  /** Most occurrences. */
  readonly size: number;
  readonly past: Past;
}

/** What comes next, wherever the visitor is. */
export function upcomingOf(events: readonly CalendarEvent[], options: UpcomingOptions): readonly Occurrence[] {
  const { now, size, past, viewerZone } = options;
  const scope = { placement: options, keep: pastFilter(past, now, viewerZone) };
  const { items } = takeAgendaPage(events, { direction: 'onward', at: now, skip: 0 }, size, scope);
  return items.map(({ occurrence }) => occurrence);
}
