import type { CalendarEvent } from '../model/calendar-event.ts';
import { DAY, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { dayNumber } from '../time/iso-date.ts';
import { toInstantSeconds } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { momentOf, wallOf, wallSpan } from './event-line.ts';
import type { Span } from './event-line.ts';
import { parseRule } from './parse-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { RuleStarts } from './rule-starts.ts';
import { WorkBudget } from './work-budget.ts';

/** One rule of an event, in moments on the event's line of time. */
export class SeriesRule {
  /** The last moment at which it can give a start. */
  readonly #until: number;
  readonly #first: number;
  readonly #clock: Zone;
  readonly #starts: RuleStarts;

  constructor(rule: RecurrenceRule, event: CalendarEvent, clock: Zone) {
    this.#until = rule.until === undefined ? LAST : lastMoment(rule.until, event, clock);
    this.#first = momentOf(event.start, event, clock);
    this.#clock = clock;
    this.#starts = new RuleStarts(rule, wallOf(event.start, event, clock), event.allDay);
  }

  /** The starts in a span; those about a clock change may be out of order. */
  *startsIn(span: Span, budget: WorkBudget): Generator<number> {
    const end = Math.min(span.to, this.#until + 1);
    const { from, to } = wallSpan({ from: span.from, to: end }, this.#clock);
    for (const wall of this.#starts.between(from, to, budget)) {
      const moment = toInstantSeconds(wall, this.#clock);
      if (moment >= span.from && moment < end) yield moment;
    }
  }

  /** Whether the rule gives a start at a moment. */
  has(moment: number, budget = new WorkBudget()): boolean {
    return !this.startsIn({ from: moment, to: moment + 1 }, budget).next().done;
  }

  /** Whether UNTIL leaves room for the start of the event. */
  get reachesStart(): boolean {
    return this.#first <= this.#until;
  }

  /** Makes COUNT count the start of the event although the rule does not give it. */
  countStart(): void {
    this.#starts.countStart();
  }
}

/** The rules of an event, without those that cannot be followed; whoever read them has told of these. */
export function seriesRules(texts: readonly string[], event: CalendarEvent, clock: Zone): SeriesRule[] {
  return texts.flatMap((text) => {
    try {
      return new SeriesRule(parseRule(text), event, clock);
    } catch {
      return [];
    }
  });
}

/** The last second that can be written. */
const LAST = (dayNumber('9999-12-31') + 1) * DAY - 1;

/** The last moment that UNTIL lets through: a day of it is a whole day. */
function lastMoment(until: EventTime, event: CalendarEvent, clock: Zone): number {
  if (!event.allDay && timeForm(until) !== 'date') return momentOf(until, event, clock);
  return toInstantSeconds((dayNumber(until) + 1) * DAY - 1, clock);
}
