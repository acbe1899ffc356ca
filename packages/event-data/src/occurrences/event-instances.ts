import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';
import { clockOf, isFloating, momentOf, wallSpan } from '../recurrence/event-line.ts';
import type { Span } from '../recurrence/event-line.ts';
import { firstEnd } from '../recurrence/instance-end.ts';
import { seriesOf } from '../recurrence/recurrence-series.ts';
import type { WorkBudget } from '../recurrence/work-budget.ts';
import { DAY, formatInstant, formatWallTime, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { formatDate } from '../time/iso-date.ts';
import { toWallSeconds, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { EventFamily } from './event-family.ts';
import { createOverrides, replacedSpan } from './instance-overrides.ts';
import type { InstanceOverrides } from './instance-overrides.ts';

/** One time at which an event happens, in moments on the event's line of time. */
export interface EventInstance {
  /** The event that says what happens: of a series, the one that changes its instances from some time on. */
  readonly event: CalendarEvent;
  readonly start: number;
  /** Exclusive, not before `start`. */
  readonly end: number;
  /** The zone that the event states, on whose clock people look at it; undefined where it states none. */
  readonly shown?: Zone | undefined;
  /** Which instance of a series it is. */
  readonly recurrenceId?: EventTime | undefined;
}

/**
 * The instances of an event that may touch a span of instants; of a series those for which no other event stands in.
 *
 * @param family - the events of its uid, where some of them stand in for instances of others
 * @param zone - where days and floating times are placed
 */
export function eventInstances(
  event: CalendarEvent,
  family: EventFamily | undefined,
  span: Span,
  zone: Zone,
  budget: WorkBudget,
): EventInstance[] {
  const { recurrenceSet, recurrenceId } = event;
  const isMain = !family || family.mains.includes(event);
  const overrides = isMain && family ? createOverrides(event, family.standIns) : undefined;
  if (isMain && recurrenceSet) {
    return seriesInstances(event, recurrenceSet, isFloating(event) ? wallSpan(span, zone) : span, overrides, budget);
  }
  if (!isMain && isOutdated(event, family, budget)) return [];
  const clock = clockOf(event);
  const start = momentOf(event.start, event, clock);
  return overrides?.replace(start)
    ? []
    : [{ event, start, end: firstEnd(event, clock), shown: shownZone(event), recurrenceId }];
}

/**
 * Whether an event stands in for an instance that later versions of the series (SEQUENCE, RFC 5545 §3.8.7.4) do not have.
 */
function isOutdated(event: CalendarEvent, { mains }: EventFamily, budget: WorkBudget): boolean {
  const hasInstance = (main: CalendarEvent) =>
    !main.recurrenceSet || seriesOf(main, main.recurrenceSet).startsIn(replacedSpan(event, main), budget).length > 0;
  return mains.length > 0 && mains.every((main) => (main.sequence ?? 0) > (event.sequence ?? 0) && !hasInstance(main));
}

function shownZone({ timeZone }: CalendarEvent): Zone | undefined {
  return timeZone === undefined ? undefined : zoneNamed(timeZone);
}

function seriesInstances(
  event: CalendarEvent,
  set: RecurrenceSet,
  { from, to }: Span,
  overrides: InstanceOverrides | undefined,
  budget: WorkBudget,
): EventInstance[] {
  const series = seriesOf(event, set);
  const margin = overrides?.margin ?? 0;
  const shown = shownZone(event);
  const span = { from: from - Math.max(series.longest, margin), to: to + margin };
  return series
    .startsIn(span, budget)
    .filter((start) => !overrides?.replace(start))
    .map((start) => {
      const instance = { event, start, end: series.endOf(start), shown, recurrenceId: idOf(start) };
      return overrides?.change(instance) ?? instance;
    });

  /** The start as the event writes times. */
  function idOf(start: number): EventTime {
    if (event.allDay) return formatDate(start / DAY);
    if (timeForm(event.start) === 'instant') return formatInstant(start);
    return formatWallTime(toWallSeconds(start, series.clock));
  }
}
