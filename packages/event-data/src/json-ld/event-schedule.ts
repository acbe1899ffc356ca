import { object } from '../json/read.ts';
import type { ReadValue } from '../json/read.ts';
import { eventTime, text } from '../json/scalars.ts';
import { identifier, zoneName } from '../json-feed/event-fields.ts';
import { parseRule } from '../recurrence/parse-rule.ts';
import { FREQUENCIES } from '../recurrence/recurrence-rule.ts';
import { RuleStarts } from '../recurrence/rule-starts.ts';
import { WorkBudget } from '../recurrence/work-budget.ts';
import { DAY, formatWallTime, parseEventTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { every, plain, word } from './node-value.ts';

const short = plain(text(100));
const words = every(plain(identifier));

/** The Schedule of an event that recurs. */
export const readSchedule = object({
  startDate: plain(eventTime),
  endDate: plain(eventTime),
  startTime: short,
  endTime: short,
  duration: short,
  repeatFrequency: short,
  repeatCount: plain(identifier),
  byDay: words,
  byMonth: words,
  byMonthDay: words,
  byMonthWeek: words,
  exceptDate: every(plain(eventTime)),
  scheduleTimezone: plain(zoneName),
});

export type EventSchedule = ReadValue<typeof readSchedule>;

/** The schedule as a rule (RFC 5545 §3.3.10); what it says wrongly is left for whoever parses it to find. */
export function formatRule(schedule: EventSchedule): string {
  const { repeatFrequency = '', repeatCount, endDate, byDay, byMonth, byMonthDay, byMonthWeek = [''] } = schedule;
  const [, interval, unit] = /^P(\d+)([DWMY])$/i.exec(repeatFrequency) ?? [];
  const name = (unit ?? word(repeatFrequency)).toUpperCase();
  const days = byDay?.flatMap((day) => byMonthWeek.map((week) => week + weekdayCode(day)));
  const parts = {
    FREQ: unit ? FREQUENCIES.find((frequency) => frequency.startsWith(name)) : name,
    INTERVAL: interval,
    BYMONTH: byMonth?.join(),
    BYMONTHDAY: byMonthDay?.join(),
    BYDAY: days?.join(),
    COUNT: repeatCount,
    UNTIL: repeatCount ? undefined : endDate?.replace(/[-:]/g, ''),
  };
  const stated = Object.entries(parts).filter(([, value]) => value);
  return stated.map((part) => part.join('=')).join(';');
}

/** `MO` of `https://schema.org/Monday`, `2MO` as it stands. */
function weekdayCode(day: string): string {
  const code = word(day);
  return /^[a-z]{6,}$/i.test(code) ? code.slice(0, 2) : code;
}

/**
 * The first time that a schedule gives, at its time of day; `start` where its rule cannot be followed, or where an instant
 * stands for a day that only a clock knows.
 */
export function firstStart({ startTime }: EventSchedule, day: EventTime, rule: string | undefined): EventTime {
  const start = (startTime && parseEventTime(`${day.slice(0, 10)}T${startTime}`)) || day;
  const form = timeForm(start);
  if (!rule || form === 'instant') return start;
  const from = toSeconds(start);
  const starts = new RuleStarts(parseRule(rule), from, form === 'date');
  const [first = from] = starts.between(from, from + TEN_YEARS, new WorkBudget());
  return formatWallTime(first).slice(0, start.length);
}

const TEN_YEARS = 3653 * DAY;
