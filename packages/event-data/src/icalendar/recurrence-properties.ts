import type { RecurrenceSet } from '../model/calendar-event.ts';
import { asInstant, onClockOf } from '../time/anchored-time.ts';
import type { AnchoredTime } from '../time/anchored-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import { findProperties, findProperty } from './component.ts';
import type { Component } from './component.ts';
import type { ContentLine } from './content-line.ts';
import { readTime, readTimes } from './time-property.ts';

/** Reads RRULE, RDATE and EXDATE (RFC 5545 §3.8.5), as they stand: whoever expands them checks them. */
export function readRecurrenceSet(
  component: Component,
  start: AnchoredTime,
  context: EntryContext,
): RecurrenceSet | undefined {
  const times = (name: string) =>
    findProperties(component, name)
      .flatMap((property) => readTimes(property, context))
      .map((time) => timeLike(start, time));
  const rules = findProperties(component, 'RRULE').flatMap((property) => readRule(property, context));
  const dates = times('RDATE');
  if (!rules.length && !dates.length) return undefined;
  const { observances } = start;
  return { rules, dates, exceptionDates: times('EXDATE'), ...(observances && { observances }) };
}

/** Reads RECURRENCE-ID (RFC 5545 §3.8.4.4). */
export function readRecurrenceId(
  component: Component,
  start: AnchoredTime,
  context: EntryContext,
): EventTime | undefined {
  const property = findProperty(component, 'RECURRENCE-ID');
  const time = property && readTime(property, context);
  return time && timeLike(start, time);
}

function readRule({ value, line }: ContentLine, context: EntryContext): string[] {
  const rule = value.replace(/\s/g, '').toUpperCase();
  if (rule.length < MOST_RULE && /^[\w=;,+:-]+$/.test(rule)) return [rule];
  note(context, 'bad-rule', `RRULE "${rule.slice(0, 60)}" is no rule that can be read; it is left out.`, line);
  return [];
}

/** Every part with all the values it can have is shorter. */
const MOST_RULE = 10_000;

/** A time on the clock of the start, or else an instant, or else as it stands. */
function timeLike(start: AnchoredTime, time: AnchoredTime): EventTime {
  return (start.observances ? asInstant(time) : (onClockOf(start, time) ?? time)).time;
}
