import type { CalendarEvent } from '../model/calendar-event.ts';
import { clockOf, dayOf, momentOf, wallOf } from '../recurrence/event-line.ts';
import type { Span } from '../recurrence/event-line.ts';
import { instanceLength } from '../recurrence/instance-end.ts';
import { DAY, timeForm } from '../time/event-time.ts';
import { dayNumber } from '../time/iso-date.ts';
import { toInstantSeconds, toWallSeconds, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import type { EventInstance } from './event-instances.ts';

/** What other events change about the instances of one event (RFC 5545 §3.8.4.4). */
export interface InstanceOverrides {
  /** Whether another event stands in for the instance that starts at a moment. */
  replace(start: number): boolean;
  /** The instance as the last event before it that holds for all that follow makes it. */
  change(instance: EventInstance): EventInstance;
  /** How far such an event can move an instance, and how long it can make it last, in seconds. */
  readonly margin: number;
}

/** What the events that stand in for instances of an event change about it. */
export function createOverrides(event: CalendarEvent, standIns: readonly CalendarEvent[]): InstanceOverrides {
  const clock = clockOf(event);
  const days = new Set<number>();
  const moments = new Set<number>();
  for (const standIn of standIns) {
    const { from, to } = replacedSpan(standIn, event);
    if (to - from > 1) days.add(dayOf(from, clock));
    else moments.add(from);
  }
  const changes = standIns
    .filter(({ recurrenceRange }) => recurrenceRange)
    .map((standIn) => createChange(standIn, replacedSpan(standIn, event).from, clock))
    .sort((a, b) => b.from - a.from);
  return {
    replace: (start) => moments.has(start) || (days.size > 0 && days.has(dayOf(start, clock))),
    change: (instance) => changes.find(({ from }) => from <= instance.start)?.apply(instance) ?? instance,
    margin: Math.max(0, ...changes.map(({ margin }) => margin)),
  };
}

/** The span of starts that an event replaces in another: one moment, or for a day in a series of times that day. */
export function replacedSpan({ recurrenceId = '', timeZone }: CalendarEvent, event: CalendarEvent): Span {
  // The id is written on the clock of the event that bears it; on that of the series, where it has none.
  const clock = timeZone === undefined ? clockOf(event) : zoneNamed(timeZone);
  const from = momentOf(recurrenceId, event, clock);
  const isDay = timeForm(recurrenceId) === 'date' && !event.allDay;
  return { from, to: isDay ? toInstantSeconds((dayNumber(recurrenceId) + 1) * DAY, clock) : from + 1 };
}

/** What an event with RANGE=THISANDFUTURE does to the instances after its own. */
interface Change {
  readonly from: number;
  readonly margin: number;
  apply(instance: EventInstance): EventInstance;
}

/** "The … difference in time between the original and the overridden start" goes on with all that follow, on the clock. */
function createChange(other: CalendarEvent, from: number, clock: Zone): Change {
  const otherClock = timeForm(other.start) === 'instant' ? clock : clockOf(other);
  const shift = wallOf(other.start, other, otherClock) - toWallSeconds(from, clock);
  const { endOf, longest } = instanceLength(other, otherClock);
  const shown = other.timeZone === undefined ? undefined : zoneNamed(other.timeZone);
  return {
    from,
    margin: Math.abs(shift) + longest + 2 * DAY,
    apply(instance) {
      const moved = toInstantSeconds(toWallSeconds(instance.start, clock) + shift, otherClock);
      return { ...instance, event: other, start: moved, end: endOf(moved), shown };
    },
  };
}
