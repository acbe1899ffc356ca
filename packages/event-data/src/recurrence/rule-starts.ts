import { DAY } from '../time/event-time.ts';
import { allowedDays } from './allowed-days.ts';
import { CandidateList } from './candidate-list.ts';
import { completeRule } from './complete-rule.ts';
import type { CompleteRule } from './complete-rule.ts';
import { DAILY, PERIODS, WEEKLY } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { calendarOf } from './rule-calendar.ts';
import type { RuleCalendar } from './rule-calendar.ts';
import { countTimes, createTimes } from './times-of-day.ts';
import type { TimesOfDay } from './times-of-day.ts';
import type { WorkBudget } from './work-budget.ts';

/**
 * The starts that one rule gives a series, on the clock of the series: wall times in seconds. UNTIL is left to whoever
 * knows that clock.
 *
 * It goes straight to the periods that are asked for. Only what COUNT ends is counted from the first start on, no further
 * than is asked for and never twice.
 */
export class RuleStarts {
  readonly #rule: CompleteRule;
  readonly #calendar: RuleCalendar;
  readonly #times: (day: number) => TimesOfDay;
  /** BYSETPOS, where its sets are the periods of the calendar; in shorter ones the times themselves are picked. */
  readonly #bySetPos: ReadonlySet<number> | undefined;
  /** How many starts a day can have. */
  readonly #mostPerDay: number;
  /** The period of the first start, and from each to the next. */
  readonly #origin: number;
  readonly #step: number;
  /** How many periods are counted, what of COUNT is left after them, and the end of it, exclusive. */
  #counted = 0;
  #left = 0;
  #end = Infinity;

  constructor(rule: RecurrenceRule, start: number, allDay: boolean) {
    const hasPeriods = rule.freq < DAILY;
    this.#rule = completeRule(rule, start, allDay);
    this.#calendar = calendarOf(rule);
    this.#times = createTimes(this.#rule);
    this.#mostPerDay = rule.freq > DAILY ? DAY : countTimes(this.#times(0));
    this.#bySetPos = hasPeriods ? rule.bySetPos : undefined;
    this.#origin = this.#calendar.periodOf(Math.floor(start / DAY));
    this.#step = hasPeriods ? rule.interval : 1;
    if (!isPlain(rule)) this.#left = rule.count ?? 0;
    else if (rule.count) this.#end = start + (rule.count - 1) * rule.interval * (PERIODS[rule.freq] ?? 0) + 1;
  }

  /** The starts from one wall time to another, exclusive; sorted, each once. */
  *between(from: number, to: number, budget: WorkBudget): Generator<number> {
    const first = Math.max(from, this.#rule.start);
    const end = Math.min(to, this.#endOfCount(to, budget));
    if (first >= end) return;
    const period = this.#calendar.periodOf(Math.floor(first / DAY)) - this.#origin;
    for (let index = Math.floor(period / this.#step); this.#firstDay(index) * DAY < end; index++) {
      for (const start of this.#candidates(index, first).from(first)) {
        if (start >= end) return;
        yield start;
      }
    }
  }

  /** Makes COUNT count the first start although the rule does not give it. */
  countStart(): void {
    const { count, start } = this.#rule;
    if (!count) return;
    [this.#counted, this.#left, this.#end] = [0, count - 1, count > 1 ? Infinity : start];
  }

  /** Where COUNT ends the series, as far as it does so before a wall time. What cannot be counted is not shown. */
  #endOfCount(to: number, budget: WorkBudget): number {
    // With so much left, COUNT cannot end the series before that time.
    const days = Math.max(0, to / DAY - this.#firstDay(this.#counted) + 1);
    if (this.#left > days * this.#mostPerDay) return Infinity;
    const most = budget.days;
    let spent = 0;
    for (; this.#left > 0 && this.#firstDay(this.#counted) * DAY < to && spent < most; this.#counted++) {
      const candidates = this.#candidates(this.#counted, this.#rule.start);
      const skipped = this.#counted ? 0 : candidates.countBefore(this.#rule.start);
      if (skipped + this.#left <= candidates.length) this.#end = candidates.at(skipped + this.#left - 1) + 1;
      this.#left -= candidates.length - skipped;
      spent += this.#calendar.firstDay(1) - this.#calendar.firstDay(0);
    }
    budget.spend(spent, 0);
    return this.#left > 0 ? this.#firstDay(this.#counted) * DAY : this.#end;
  }

  /** The candidates of a period; where they are not picked by their place, those of days before a wall time are left out. */
  #candidates(index: number, from: number): CandidateList {
    const [begin, end] = [this.#firstDay(index), this.#calendar.firstDay(this.#origin + index * this.#step + 1)];
    const first = this.#bySetPos ? begin : Math.max(begin, Math.floor(from / DAY));
    return new CandidateList(allowedDays(this.#rule, first, end), this.#times, this.#bySetPos);
  }

  /** The first day of a period, counted from the one that the series starts in. */
  #firstDay(index: number): number {
    return this.#calendar.firstDay(this.#origin + index * this.#step);
  }
}

/** Whether a rule only says how far its starts are apart, so that COUNT needs no counting. */
function isPlain({
  freq,
  byMonth,
  byYearDay,
  byMonthDay,
  byDay,
  byHour,
  byMinute,
  bySecond,
  bySetPos,
}: RecurrenceRule): boolean {
  const parts = [byMonth, byYearDay, byMonthDay, byDay, byHour, byMinute, bySecond, bySetPos];
  return freq >= WEEKLY && !parts.some(Boolean);
}
