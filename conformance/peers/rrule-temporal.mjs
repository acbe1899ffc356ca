// rrule-temporal: one rule, with dates and exceptions.
import { RRuleTemporal } from 'rrule-temporal';
import { inFormOf, ruleLines } from './rule-lines.mjs';

/** As `occurrences` of engine.mjs, without ends. DTSTART is an occurrence, as the standard counts. */
export function occurrences({ text, from, to }) {
  const lines = ruleLines(text);
  const rules = lines.filter((line) => line.startsWith('RRULE'));
  if (rules.length !== 1 || lines.some((line) => line.startsWith('EXRULE'))) return { notRun: 'takes one RRULE' };
  const rule = new RRuleTemporal({ rruleString: lines.join('\n'), tzid: 'UTC', includeDtstart: true });
  const starts = rule
    .between(new Date(from), new Date(to), true)
    .map(({ epochMilliseconds }) => new Date(epochMilliseconds));
  return { occurrences: starts.map((date) => ({ start: inFormOf(lines, date) })) };
}
