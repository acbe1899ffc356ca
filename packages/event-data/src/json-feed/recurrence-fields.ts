import { report } from '../json/place.ts';
import { listOf, object, wrongType } from '../json/read.ts';
import type { Read } from '../json/read.ts';
import { eventTime } from '../json/scalars.ts';
import type { RecurrencePeriod } from '../model/calendar-event.ts';
import { cleanRule, parseRule } from '../recurrence/parse-rule.ts';
import { timeForm } from '../time/event-time.ts';

/** Rules that cannot be followed are left out (RFC 5545 §3.3.10). */
export const readRules = listOf<string>((value, at) => {
  if (typeof value !== 'string') return wrongType(value, at, 'a rule such as FREQ=WEEKLY');
  const rule = cleanRule(value);
  try {
    parseRule(rule);
    return rule;
  } catch (fault) {
    return report(at, 'bad-rule', `is left out: ${(fault as RangeError).message}.`);
  }
}, 50);

/** An occurrence that states its own end; both times are of one form. */
const period: Read<RecurrencePeriod> = (value, at) => {
  const read = object({ start: eventTime, end: eventTime }, { required: ['start', 'end'] })(value, at);
  if (!read || (timeForm(read.start) === timeForm(read.end) && read.start <= read.end)) return read;
  return report(at, 'bad-end', 'ends before its start, or in another kind of time; it is left out.');
};

/** Every key of a recurrence set as our JSON writes it. */
export const readRecurrenceSet = object({
  rules: readRules,
  dates: listOf(eventTime),
  periods: listOf(period),
  exceptionDates: listOf(eventTime),
  exceptionRules: readRules,
});
