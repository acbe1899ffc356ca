import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';
import { DAY, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { dayNumber } from '../time/iso-date.ts';
import { toInstantSeconds } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { clockOf, momentOf, wallOf } from './event-line.ts';
import type { Span } from './event-line.ts';
import { createExceptions } from './exceptions.ts';
import { instanceLength } from './instance-end.ts';
import { modulo } from './modulo.ts';
import { seriesRules } from './series-rule.ts';
import type { SeriesRule } from './series-rule.ts';
import type { WorkBudget } from './work-budget.ts';

/** The instances of an event that recurs (RFC 5545 §3.8.5), in moments on the event's line of time. */
export interface RecurrenceSeries {
  readonly clock: Zone;
  /** The starts in a span, sorted, each once; the earliest of them where they are too many. */
  startsIn(span: Span, budget: WorkBudget): number[];
  /** When the instance that starts at a moment ends. */
  endOf(start: number): number;
  /** How long an instance lasts at most, in seconds. */
  readonly longest: number;
}

/** The series of an event; made once for each event. */
export function seriesOf(event: CalendarEvent, set: RecurrenceSet): RecurrenceSeries {
  const known = made.get(event);
  if (known) return known;
  const series = createSeries(event, set);
  made.set(event, series);
  return series;
}

const made = new WeakMap<CalendarEvent, RecurrenceSeries>();

/** What exceptions may take out before a rule is given up. */
const MOST_EXCEPTED = 50_000;

function createSeries(event: CalendarEvent, set: RecurrenceSet): RecurrenceSeries {
  const clock = clockOf(event);
  const rules = seriesRules(set.rules, event, clock);
  const first = momentOf(event.start, event, clock);
  settleStart(rules, first);
  const hasStart = !rules.length || rules.some((rule) => rule.reachesStart);
  const dates = set.dates.map((date) => dateMoment(date, event, clock));
  const periods = (set.periods ?? []).map(({ start, end }) => [start, end].map((time) => momentOf(time, event, clock)));
  const ends = new Map(periods as [number, number][]);
  const isException = createExceptions(set, event, clock);
  const length = instanceLength(event, clock);
  const fixed = [...dates, ...ends.keys(), ...(hasStart ? [first] : [])].sort((a, b) => a - b);
  return {
    clock,
    startsIn(span, budget) {
      const inSpan = fixed.filter((at) => at >= span.from && at < span.to);
      const sources = [inSpan, ...rules.map((rule) => rule.startsIn(span, budget))];
      const starts = new Set(sources.flatMap((source) => keptOf(source, budget)));
      const sorted = [...starts].sort((a, b) => a - b).slice(0, budget.instances);
      budget.spend(0, sorted.length);
      return sorted;
    },
    endOf: (at) => ends.get(at) ?? length.endOf(at),
    longest: [...ends].reduce((most, [from, to]) => Math.max(most, to - from), length.longest),
  };

  function keptOf(source: Iterable<number>, budget: WorkBudget): number[] {
    const starts: number[] = [];
    let excepted = 0;
    for (const at of source) {
      if (!isException(at, budget)) starts.push(at);
      else if (++excepted > MOST_EXCEPTED) break;
      if (starts.length >= budget.instances) break;
    }
    return starts;
  }
}

/**
 * "The DTSTART property value … defines the first instance" (RFC 5545 §3.8.5.3), and COUNT counts it, also where no rule
 * gives it.
 */
function settleStart(rules: readonly SeriesRule[], first: number): void {
  if (rules.some((rule) => rule.has(first))) return;
  for (const rule of rules) rule.countStart();
}

/** A day among the dates of a series of times is one on which it happens at its usual time. */
function dateMoment(date: EventTime, event: CalendarEvent, clock: Zone): number {
  if (event.allDay || timeForm(date) !== 'date') return momentOf(date, event, clock);
  return toInstantSeconds(dayNumber(date) * DAY + modulo(wallOf(event.start, event, clock), DAY), clock);
}
