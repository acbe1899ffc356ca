import { weekdayOf } from '../recurrence/rule-calendar.ts';
import type { ClockChange } from '../time/clock-change.ts';
import { fromEpochDay, toEpochDay } from '../time/epoch-day.ts';
import { DAY } from '../time/event-time.ts';
import type { YearlyOnset } from '../time/observance.ts';

/** Clock changes of successive years that follow one rule. */
export interface ClockChangeRun {
  readonly first: ClockChange;
  readonly last: ClockChange;
  /** Absent where there is only one change. */
  readonly yearly: YearlyOnset | undefined;
}

/** Gathers clock changes, in order, into as few runs as have a rule: the second Sunday of March, the last of October. */
export function clockChangeRuns(changes: readonly ClockChange[]): ClockChangeRun[] {
  const runs: Onset[][] = [];
  for (const onset of changes.map(toOnset)) {
    const run = runs.find((each) => each.at(-1)!.year === onset.year - 1 && yearlyOnset([...each, onset]));
    if (run) run.push(onset);
    else runs.push([onset]);
  }
  return runs.map((run) => ({
    first: run[0]!.change,
    last: run.at(-1)!.change,
    yearly: run.length > 1 ? yearlyOnset(run) : undefined,
  }));
}

/** A clock change, on the clock before it. */
interface Onset {
  readonly change: ClockChange;
  readonly year: number;
  readonly month: number;
  /** Of the month. */
  readonly day: number;
  /** Of the month, from its end: 1 is the last. */
  readonly dayFromEnd: number;
  readonly weekday: number;
  /** What the onsets of a run have in common. */
  readonly kind: string;
}

function toOnset(change: ClockChange): Onset {
  const wall = change.instant + change.offsetFrom;
  const epochDay = Math.floor(wall / DAY);
  const [year, month, day] = fromEpochDay(epochDay);
  const weekday = weekdayOf(epochDay);
  const dayFromEnd = toEpochDay(year, month + 1, 1) - epochDay;
  const kind = [change.offsetFrom, change.offsetTo, month, weekday, wall - epochDay * DAY].join();
  return { change, year, month, day, dayFromEnd, weekday, kind };
}

/** The rule that onsets follow; undefined where they follow none. */
function yearlyOnset(run: readonly Onset[]): YearlyOnset | undefined {
  const { month, weekday, kind } = run[0]!;
  const [first, last] = [Math.min(...run.map(({ day }) => day)), Math.max(...run.map(({ day }) => day))];
  if (run.some((onset) => onset.kind !== kind) || last > first + 6) return undefined;
  // A few last Sundays can all be fourth ones; the last is what legislators mean.
  if (run.every(({ dayFromEnd }) => dayFromEnd <= 7)) return { month, weekday, day: -7 };
  const begin = Math.ceil(first / 7) * 7 - 6;
  return { month, weekday, day: last < begin + 7 ? begin : first };
}
