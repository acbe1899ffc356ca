// Rules that a library's own tests refuse.
import { NONE_WRONG } from '../row.mjs';
import { explain } from '../reasons/invalid-rules.mjs';

const ANY_START = '20240101T090000';

/** A rule that the standard does not allow leaves a problem, and never an error. */
export function sets(corpus) {
  const { invalidRules } = corpus.json('expected/rules.json');
  return [{ name: 'rules, invalid', bar: NONE_WRONG, oursOnly: true, cases: invalidRules.map(caseOf) }];
}

function caseOf({ rrule, dtstart, test }) {
  const start = dtstart ?? ANY_START;
  const year = Number(start.slice(0, 4));
  const job = {
    text: calendarOf(rrule, start),
    from: `${year}-01-01`,
    to: `${Math.min(year + 9, 9999)}-12-31`,
    timeZone: 'UTC',
  };
  const judge = ({ problems }) =>
    problems.includes('bad-rule') ? undefined : { why: 'not refused', detail: `${test}`, ...explain(rrule) };
  return { id: rrule, job, judge };
}

function calendarOf(rule, start) {
  const value = start.length === 8 ? ';VALUE=DATE' : '';
  const event = ['BEGIN:VEVENT', 'UID:1', `DTSTART${value}:${start}`, `RRULE:${rule}`, 'SUMMARY:Rule', 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//OTR//conformance//EN', ...event, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}
