import type { ClockChange } from '../time/clock-change.ts';
import { fromEpochDay, toEpochDay } from '../time/epoch-day.ts';
import { DAY } from '../time/event-time.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The yearly rule that the same clock change follows, such as `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`.
 *
 * @param changes - one a year, in order; undefined where a year has none
 * @returns undefined where they follow none
 */
export function yearlyRule(changes: readonly (ClockChange | undefined)[]): string | undefined {
  const seen = changes.map((change) => change && onset(change));
  const [first] = seen;
  if (!first || changes.some((change) => !change || !isAlike(change, changes[0]!))) return undefined;
  const places = [first.fromStart, first.fromEnd];
  return places
    .map((place) => placeRule(first, place))
    .find((_, index) =>
      seen.every((each) => each && isSamePlace(each, first) && [each.fromStart, each.fromEnd][index] === places[index]),
    );
}

interface Onset {
  readonly month: number;
  readonly weekday: number;
  readonly timeOfDay: number;
  /** Which such weekday of the month it is: from 1 on; and from the end, -1, on. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

function onset({ instant, offsetFrom }: ClockChange): Onset {
  const wall = instant + offsetFrom;
  const epochDay = Math.floor(wall / DAY);
  const [year, month, day] = fromEpochDay(epochDay);
  const length = toEpochDay(year, month + 1, 1) - toEpochDay(year, month, 1);
  return {
    month,
    weekday: (((epochDay + 4) % 7) + 7) % 7,
    timeOfDay: wall - epochDay * DAY,
    fromStart: Math.ceil(day / 7),
    fromEnd: -Math.ceil((length - day + 1) / 7),
  };
}

const placeRule = ({ month, weekday }: Onset, place: number): string =>
  `FREQ=YEARLY;BYMONTH=${month};BYDAY=${place}${WEEKDAYS[weekday]}`;

const isSamePlace = (a: Onset, b: Onset): boolean =>
  a.month === b.month && a.weekday === b.weekday && a.timeOfDay === b.timeOfDay;

const isAlike = (a: ClockChange, b: ClockChange): boolean => a.offsetFrom === b.offsetFrom && a.offsetTo === b.offsetTo;
