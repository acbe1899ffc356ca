// rrule.js: rules only.
import rrule from 'rrule';
import { inFormOf, ruleLines } from './rule-lines.mjs';

/** As `occurrences` of engine.mjs, without ends. */
export function occurrences({ text, from, to }) {
  const lines = ruleLines(text);
  const set = rrule.rrulestr(lines.map(withTime).join('\n'), { forceset: true });
  const starts = set.between(new Date(from), new Date(to), true);
  return { occurrences: starts.map((date) => ({ start: inFormOf(lines, date) })) };
}

/** It knows no days: midnight stands in. */
function withTime(line) {
  return line.replace(/;VALUE=DATE:(\d{8}).*/, ':$1T000000Z');
}
