import { addMonths, type CalendarEvent, type IsoDate } from '@otr-elements/event-data';
import type { AgendaScope } from '../layout/agenda-page.ts';
import { layOutMonthPage, nearestMonth, type MonthPage } from '../layout/month.ts';
import { pastFilter } from '../layout/past-filter.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

export interface MonthPresentation extends Presented {
  readonly view: 'month';
  readonly page: MonthPage;
  /** First days of the nearest months with events, where this one has none. */
  readonly nearest: readonly IsoDate[];
}

/** Presents the month that the visitor or the page chose, or else today's; with nothing upcoming, the most recent. */
export function presentMonth(events: readonly CalendarEvent[], options: PresentationOptions): MonthPresentation {
  const { month, now, today, date, past, weekStart, viewerZone, strings } = options;
  const scope = { placement: options, keep: pastFilter(past, now, viewerZone) };
  const substitute = (month ?? date) ? undefined : mostRecentMonth(events, options, scope);
  const page = layOutMonthPage(events, month ?? date ?? substitute ?? today, weekStart, scope);
  return {
    view: 'month',
    page,
    period: strings.month(page.month),
    count: page.items.length,
    isSubstitute: substitute !== undefined && past === 'show',
    nearest: page.items.length ? [] : monthsAround(events, page.month, scope),
  };
}

/** Undefined while anything is upcoming. */
function mostRecentMonth(
  events: readonly CalendarEvent[],
  { now }: PresentationOptions,
  scope: AgendaScope,
): IsoDate | undefined {
  return nearestMonth(events, 'onward', now, scope) ? undefined : nearestMonth(events, 'back', now, scope);
}

function monthsAround(events: readonly CalendarEvent[], month: IsoDate, scope: AgendaScope): readonly IsoDate[] {
  return [
    nearestMonth(events, 'back', month, scope),
    nearestMonth(events, 'onward', addMonths(month, 1), scope),
  ].filter((found) => found !== undefined);
}
