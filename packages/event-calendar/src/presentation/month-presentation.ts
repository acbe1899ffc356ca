import { toInstant, type CalendarEvent, type IsoDate } from '@otr-elements/event-data';
import { layOutMonthPage, nearestMonth, type MonthPage } from '../layout/month.ts';
import { localDate, toIsoInstant } from '../viewer.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

export interface MonthPresentation extends Presented {
  readonly view: 'month';
  readonly page: MonthPage;
  /** First days of the nearest months with events, where this one has none. */
  readonly nearest: readonly IsoDate[];
}

/** Presents the month that the visitor or the page chose, or else today's; with nothing upcoming, the most recent. */
export function presentMonth(
  events: readonly CalendarEvent[],
  chosen: IsoDate | undefined,
  options: PresentationOptions,
): MonthPresentation {
  const { now, date, past, weekStart, placement, strings } = options;
  const substitute = (chosen ?? date) ? undefined : mostRecentMonth(events, options);
  const page = layOutMonthPage(events, chosen ?? date ?? substitute ?? localDate(now), {
    weekStart,
    placement,
    timeZone: placement.viewerZone,
    hideBefore: past === 'hide' ? toIsoInstant(now) : undefined,
  });
  return {
    view: 'month',
    page,
    period: strings.month(page.month),
    count: page.items.length,
    isSubstitute: substitute !== undefined,
    nearest: page.items.length ? [] : monthsAround(events, page.month, options),
  };
}

/** Undefined while anything is upcoming, and where past events are not to be shown. */
function mostRecentMonth(events: readonly CalendarEvent[], options: PresentationOptions): IsoDate | undefined {
  const now = toIsoInstant(options.now);
  if (options.past === 'hide' || nearest(events, 'onward', now, options)) return undefined;
  return nearest(events, 'back', now, options);
}

function monthsAround(
  events: readonly CalendarEvent[],
  month: IsoDate,
  options: PresentationOptions,
): readonly IsoDate[] {
  const at = toInstant(`${month}T00:00:00`, options.placement.viewerZone);
  const thisMonth = localDate(options.now).slice(0, 7);
  return (['back', 'onward'] as const)
    .map((way) => nearest(events, way, at, options))
    .filter((found) => found !== undefined)
    .filter((found) => options.past !== 'hide' || found >= thisMonth);
}

const nearest = (
  events: readonly CalendarEvent[],
  way: 'onward' | 'back',
  at: string,
  { placement }: PresentationOptions,
): IsoDate | undefined => nearestMonth(events, way, at, { placement, timeZone: placement.viewerZone });
