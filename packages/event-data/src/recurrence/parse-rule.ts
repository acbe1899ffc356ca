import { parseEventTime } from '../time/event-time.ts';
import { checkRule } from './check-rule.ts';
import { FREQUENCIES, weekdayNumber, WEEKDAYS } from './recurrence-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { readList, readNumbers, refuse, splitRule } from './rule-parts.ts';

/**
 * Reads a recurrence rule (RFC 5545 §3.3.10), in any case and with white space; of RFC 7529 what changes nothing.
 *
 * @throws RangeError where the rule cannot be followed; its message names the part
 */
export function parseRule(text: string): RecurrenceRule {
  const parts = splitRule(cleanRule(text));
  const numbers = (name: string, least: number, most: number) => readNumbers(parts, name, least, most);
  const number = (name: string) => numbers(name, 1, 1e15)?.values().next().value;
  const until = parts.get('UNTIL');
  const rule: RecurrenceRule = {
    freq: FREQUENCIES.findIndex((name) => name === parts.get('FREQ')),
    interval: number('INTERVAL') ?? 1,
    count: number('COUNT'),
    until: until && (parseEventTime(until) ?? refuse('UNTIL', until)),
    weekStart:
      readList(parts, 'WKST', (value) => parseWeekday(value, /^()(..)$/))
        ?.values()
        .next().value ?? 1,
    byMonth: numbers('BYMONTH', 1, 12),
    byWeekNo: numbers('BYWEEKNO', -53, 53),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byDay: readList(parts, 'BYDAY', (value) => parseWeekday(value, /^([+-]?\d\d?)?(..)$/)),
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    bySecond: numbers('BYSECOND', 0, 60),
    bySetPos: numbers('BYSETPOS', -366, 366),
  };
  for (const [name, value] of parts) if (!KNOWN.test(`${name}=${value}`)) refuse(name, value);
  if (rule.freq < 0) refuse('FREQ', parts.get('FREQ'));
  checkRule(rule);
  return rule;
}

/** A rule as it is kept: in upper case, without white space. */
export function cleanRule(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** A part that is not known may be what ends the series, written wrongly. */
const KNOWN =
  /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BY(MONTH|WEEKNO|YEARDAY|MONTHDAY|DAY|HOUR|MINUTE|SECOND|SETPOS)|X-.*)=|^RSCALE=GREGORIAN$|^SKIP=OMIT$/;

function parseWeekday(value: string, form: RegExp): number | undefined {
  const [, ordinal, code = ''] = form.exec(value) ?? [];
  const weekday = WEEKDAYS.indexOf(code);
  return weekday < 0 || (ordinal && !+ordinal) ? undefined : weekdayNumber(Number(ordinal ?? 0), weekday);
}
