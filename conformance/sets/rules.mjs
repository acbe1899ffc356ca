// Recurrence rules of libical, rrule.js and ical.net, with the starts that their own tests expect.
import { compareLists } from '../compare.mjs';
import { explain } from '../reasons/rules.mjs';
import { ALL, NONE_WRONG } from '../row.mjs';

/** Rules whose DTSTART matches and that at least two more engines confirm; and the rest, where each difference has a reason. */
export function sets(corpus) {
  const { cases } = corpus.json('expected/rules.json');
  const isHard = ({ dtstartMatchesRule, confirmedBy }) => dtstartMatchesRule && confirmedBy.length >= 2;
  return [
    { name: 'rules, hard set', bar: ALL, cases: cases.filter(isHard).map((each) => caseOf(each)) },
    {
      name: 'rules, the rest',
      bar: NONE_WRONG,
      cases: cases.filter((each) => !isHard(each)).map((each) => caseOf(each, explain)),
    },
  ];
}

function caseOf(rule, explainWith = () => undefined) {
  const { id, ics, from, to, starts, rrules } = rule;
  const judge = ({ occurrences, problems }) => {
    const found = occurrences.map(({ start }) => start).filter((start) => start >= from.slice(0, start.length));
    const difference = compareLists(starts, found);
    return (
      difference && {
        ...difference,
        ...explainWith(rule, { found, problems }),
        detail: `${rrules.join(' ')}: ${difference.detail}`,
      }
    );
  };
  if (starts.some((start) => !/^\d/.test(start))) return { id, leaveOut: 'no expectation' };
  return { id, job: { text: ics, from, to, timeZone: 'UTC' }, judge };
}
