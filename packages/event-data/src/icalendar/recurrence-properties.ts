import type { CalendarEvent, RecurrencePeriod, RecurrenceSet } from '../model/calendar-event.ts';
import { cleanRule, parseRule } from '../recurrence/parse-rule.ts';
import { addDuration, asInstant, onClockOf } from '../time/anchored-time.ts';
import type { AnchoredTime } from '../time/anchored-time.ts';
import { parseDuration } from '../time/duration.ts';
import { timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import { findProperties, findProperty } from './component.ts';
import type { Component } from './component.ts';
import type { ContentLine } from './content-line.ts';
import { readTime, readTimes } from './time-property.ts';

/**
 * Reads RRULE, RDATE, EXDATE (RFC 5545 §3.8.5) and EXRULE; undefined where the event happens once.
 *
 * @param start - DTSTART as it is written
 * @param settled - the start as the event has it
 */
export function readRecurrenceSet(
  component: Component,
  start: AnchoredTime,
  settled: EventTime,
  context: EntryContext,
): RecurrenceSet | undefined {
  const rules = readRules(component, 'RRULE', context);
  const [dates, periods] = readDates(component, start, context);
  if (!rules.length && !dates.length && !periods.length) return undefined;
  const exceptionRules = readRules(component, 'EXRULE', context);
  const exceptionDates = findProperties(component, 'EXDATE')
    .flatMap((property) => readTimes(property, context))
    .map((time) => timeLike(start, time));
  return {
    rules,
    dates,
    ...(periods.length && { periods }),
    exceptionDates,
    ...(exceptionRules.length && { exceptionRules }),
    ...(settled !== start.time && start.timeZone !== undefined && { timeZone: start.timeZone }),
    ...(start.observances && { observances: start.observances }),
  };
}

/** Reads RECURRENCE-ID (RFC 5545 §3.8.4.4). One instance at another time than its series has it is a rescheduled one. */
export function readRecurrenceId(
  component: Component,
  start: AnchoredTime,
  context: EntryContext,
): Pick<CalendarEvent, 'recurrenceId' | 'recurrenceRange' | 'change' | 'previousStarts'> {
  const property = findProperty(component, 'RECURRENCE-ID');
  const time = property && readTime(property, context);
  if (!time) return {};
  const recurrenceId = timeLike(start, time);
  if (/^THISANDFUTURE$/i.test(property.parameters.get('RANGE') ?? '')) {
    return { recurrenceId, recurrenceRange: 'thisAndFuture' };
  }
  const isMoved = isOtherTime(recurrenceId, start.time);
  return { recurrenceId, ...(isMoved && { change: 'rescheduled', previousStarts: [recurrenceId] }) };
}

/** A day is no other time than an hour of it. Of a floating time and an instant nobody can tell. */
function isOtherTime(a: EventTime, b: EventTime): boolean {
  const isComparable = a.length === b.length || a.length === 10 || b.length === 10;
  return isComparable && !a.startsWith(b) && !b.startsWith(a);
}

/** No honest event has more rules. */
const MOST_RULES = 50;

function readRules(component: Component, name: string, context: EntryContext): string[] {
  const properties = findProperties(component, name);
  if (properties.length > MOST_RULES) {
    note(context, 'list-cut', `The event has over ${MOST_RULES} lines ${name}; the rest is left out.`, component.line);
  }
  return properties.slice(0, MOST_RULES).flatMap((property) => readRule(property, context));
}

function readRule({ name, value, line }: ContentLine, context: EntryContext): string[] {
  const rule = cleanRule(value);
  try {
    const { count, until } = parseRule(rule);
    if (count && until) {
      note(context, 'bad-rule', `${name} has both COUNT and UNTIL; the series ends with the first of them.`, line);
    }
    return [rule];
  } catch (fault) {
    const why = (fault as RangeError).message;
    note(context, 'bad-rule', `${name} "${rule.slice(0, 60)}" is left out: ${why}.`, line);
    return [];
  }
}

/** RDATE: times, and periods with an end or a length (RFC 5545 §3.3.9). */
function readDates(
  component: Component,
  start: AnchoredTime,
  context: EntryContext,
): [dates: EventTime[], periods: RecurrencePeriod[]] {
  const dates: EventTime[] = [];
  const periods: RecurrencePeriod[] = [];
  for (const property of findProperties(component, 'RDATE')) {
    const isPlain = !property.value.includes('/');
    const items = isPlain ? [property] : property.value.split(',').map((value) => ({ ...property, value }));
    for (const item of items) {
      const end = isPlain ? undefined : readPeriodEnd(item, context);
      for (const time of readTimes(item, context)) {
        if (end) periods.push({ start: timeLike(start, time), end: timeLike(start, end) });
        else dates.push(timeLike(start, time));
      }
    }
  }
  return [dates, periods];
}

function readPeriodEnd(property: ContentLine, context: EntryContext): AnchoredTime | undefined {
  const [, second] = property.value.split('/');
  if (!second) return undefined;
  const duration = parseDuration(second);
  const begin = duration && readTime(property, context);
  return begin ? addDuration(begin, duration) : readTime({ ...property, value: second }, context);
}

/** A time on the clock of the start; an instant where that clock cannot show it; as it is written, where the start is a day. */
function timeLike(start: AnchoredTime, time: AnchoredTime): EventTime {
  if (timeForm(start.time) === 'date') return time.time;
  return ((start.observances ? undefined : onClockOf(start, time)) ?? asInstant(time)).time;
}
