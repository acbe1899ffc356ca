import { anchoredInstant, asInstant, haveSameClock, onClockOf } from '../time/anchored-time.ts';
import type { AnchoredTime } from '../time/anchored-time.ts';
import { compareTimes, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';

/** The times of an event, `end` of the same form as `start`. */
export interface EventTimes {
  readonly start: EventTime;
  readonly end?: EventTime;
  readonly timeZone?: string;
  readonly allDay: boolean;
}

/**
 * Brings start and end to one form and one clock.
 *
 * @returns the times; without an end where it cannot be one, then with `endProblem`, which says why
 */
export function settleTimes(start: AnchoredTime, end?: AnchoredTime): [times: EventTimes, endProblem?: string] {
  const aligned = end && onClockOf(start, isFloating(end) ? { ...start, time: end.time } : end);
  const problem = end && whyNoEnd(start, aligned);
  const kept = problem ? undefined : aligned;
  // A zone without an IANA name cannot be written beside a time.
  const asInstants = Boolean(start.observances) || (kept && timeForm(kept.time) !== timeForm(start.time));
  const settled = asInstants ? asInstant(start) : start;
  const settledEnd = kept && (asInstants ? asInstant(kept) : kept);
  // Built in place, as there can be tens of thousands.
  const times: { -readonly [K in keyof EventTimes]: EventTimes[K] } = {
    start: settled.time,
    allDay: timeForm(settled.time) === 'date',
  };
  if (settledEnd) times.end = settledEnd.time;
  if (settled.timeZone !== undefined) times.timeZone = settled.timeZone;
  return problem ? [times, problem] : [times];
}

/** An end without a zone is meant on the clock of its start. */
function isFloating({ time, timeZone, observances }: AnchoredTime): boolean {
  return timeForm(time) === 'wall' && timeZone === undefined && !observances;
}

function whyNoEnd(start: AnchoredTime, end: AnchoredTime | undefined): string | undefined {
  if (!end) return 'has an end of another kind (day, time, time in a zone) than its start; the end is left out.';
  const order = haveSameClock(start, end)
    ? compareTimes(start.time, end.time)
    : (anchoredInstant(start) ?? 0) - (anchoredInstant(end) ?? 0);
  return order > 0 ? 'has an end before its start; the end is left out.' : undefined;
}
