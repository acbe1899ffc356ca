import { DAY } from '../time/event-time.ts';
import type { CompleteRule } from './complete-rule.ts';
import { modulo } from './modulo.ts';
import { DAILY, HOURLY, MINUTELY, SECONDLY } from './recurrence-rule.ts';
import { pickPositions } from './set-positions.ts';

/** Sorted times of one day, in seconds: each of `units` with each of `rests`, never written out. */
export interface TimesOfDay {
  readonly units: readonly number[];
  readonly rests: readonly number[];
}

/** How many times there are. */
export function countTimes({ units, rests }: TimesOfDay): number {
  return units.length * rests.length;
}

/** The time at a place, counted from 0. */
export function timeAt({ units, rests }: TimesOfDay, place: number): number {
  return (units[Math.floor(place / rests.length)] ?? 0) + (rests[place % rests.length] ?? 0);
}

/** The times at which a rule falls on a day that it allows; the same each day unless its FREQ is shorter than a day. */
export function createTimes(rule: CompleteRule): (day: number) => TimesOfDay {
  const { freq, start, bySetPos } = rule;
  const time = modulo(start, DAY);
  const hours = values(rule.byHour ?? [Math.floor(time / 3600)], 3600);
  const minutes = values(rule.byMinute ?? [Math.floor(time / 60) % 60], 60);
  const seconds = values([...(rule.bySecond ?? [time % 60])].map(withoutLeap), 1);
  const rests = freq === SECONDLY ? [0] : freq === MINUTELY ? seconds : combine(minutes, seconds);
  if (freq > DAILY) return timesByUnit(rule, bySetPos ? pickPositions(bySetPos, rests.length).map(restAt) : rests);
  const times = { units: hours, rests };
  const chosen = freq === DAILY && bySetPos ? pickPositions(bySetPos, countTimes(times)) : undefined;
  const fixed = chosen ? { units: [0], rests: chosen.map((place) => timeAt(times, place)) } : times;
  return () => fixed;

  function restAt(place: number): number {
    return rests[place] ?? 0;
  }
}

/** RFC 5545 §3.3.12: who knows no leap seconds reads second 60 as 59. */
function withoutLeap(second: number): number {
  return Math.min(second, 59);
}

function values(part: Iterable<number>, unit: number): number[] {
  return [...new Set(part)].sort((a, b) => a - b).map((value) => value * unit);
}

function combine(units: readonly number[], rests: readonly number[]): number[] {
  return units.flatMap((unit) => rests.map((rest) => unit + rest));
}

/** The hours, minutes or seconds of a day that stand INTERVAL apart from the start; days that begin alike are remembered. */
function timesByUnit(rule: CompleteRule, rests: readonly number[]): (day: number) => TimesOfDay {
  const { freq, start, interval, allDay } = rule;
  const unit = freq === HOURLY ? 3600 : freq === MINUTELY ? 60 : 1;
  const perDay = DAY / unit;
  const known = new Map<number, TimesOfDay>();
  return (day) => {
    const first = modulo(Math.floor(start / unit) - day * perDay, interval);
    const times = known.get(first) ?? { units: unitsFrom(first), rests };
    if (interval < perDay) known.set(first, times);
    return times;
  };

  function unitsFrom(first: number): number[] {
    const units: number[] = [];
    for (let index = first; index < perDay; index += interval) {
      if (allowsTime(rule, index * unit)) units.push(index * unit);
    }
    return allDay ? units.slice(0, 1).map(() => 0) : units;
  }
}

/** Whether the parts that limit a FREQ shorter than a day let a time through. */
function allowsTime({ freq, byHour, byMinute, bySecond }: CompleteRule, time: number): boolean {
  return (
    (!byHour || byHour.has(Math.floor(time / 3600))) &&
    (freq < MINUTELY || !byMinute || byMinute.has(Math.floor(time / 60) % 60)) &&
    (freq < SECONDLY || !bySecond || bySecond.has(time % 60))
  );
}
