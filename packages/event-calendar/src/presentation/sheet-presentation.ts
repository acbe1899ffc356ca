import type { CalendarEvent, IsoDate } from '@otr-elements/event-data';
import { periodWords } from '../format/period-words.ts';
import type { AgendaScope } from '../layout/agenda-page.ts';
import { pastFilter } from '../layout/past-filter.ts';
import { periodOf, type Period, type PeriodUnit } from '../layout/period.ts';
import { layOutSheetPage, nearestDate, type SheetPage } from '../layout/sheet-page.ts';
import type { PresentationOptions, Presented } from './presentation.ts';

export interface SheetPresentation extends Presented {
  readonly view: PeriodUnit;
  readonly page: SheetPage;
  /** The nearest periods with events, where this one has none. */
  readonly nearest: readonly Period[];
}

/** Presents the period that the visitor or the page chose, or else today's; with nothing upcoming, the most recent. */
export function presentSheet(
  events: readonly CalendarEvent[],
  unit: PeriodUnit,
  options: PresentationOptions,
): SheetPresentation {
  const { on, now, today, date, past, weekStart, viewerZone, strings } = options;
  const scope = { placement: options, keep: pastFilter(past, now, viewerZone) };
  const substitute = (on ?? date) ? undefined : mostRecentDate(events, options, scope);
  const period = periodOf(unit, on ?? date ?? substitute ?? today, weekStart);
  const page = layOutSheetPage(events, period, weekStart, scope);
  const around = page.items.length ? [] : datesAround(events, period, scope);
  return {
    view: unit,
    page,
    period: periodWords(period, strings),
    count: page.items.length,
    isSubstitute: substitute !== undefined && past === 'show',
    nearest: around.map((day) => periodOf(unit, day, weekStart)),
  };
}

/** Undefined while anything is upcoming. */
function mostRecentDate(
  events: readonly CalendarEvent[],
  { now }: PresentationOptions,
  scope: AgendaScope,
): IsoDate | undefined {
  return nearestDate(events, 'onward', now, scope) ? undefined : nearestDate(events, 'back', now, scope);
}

function datesAround(
  events: readonly CalendarEvent[],
  { first, next }: Period,
  scope: AgendaScope,
): readonly IsoDate[] {
  return [nearestDate(events, 'back', first, scope), nearestDate(events, 'onward', next, scope)].filter(
    (found) => found !== undefined,
  );
}
