// Calls recorded from the tests of python's recurring-ical-events.
import { compareLists, keyOf, withoutMadeUpUids } from '../compare.mjs';
import { isInNaiveWindow, widen } from '../naive-window.mjs';
import { share } from '../row.mjs';
import { explain } from '../reasons/recurring-ical-events.mjs';

/** Only its events: it also reads alarms, journals and to-dos, which we leave alone. */
export function sets(corpus) {
  const { cases } = corpus.json('expected/recurring-ical-events.json');
  return [{ name: 'recurring-ical-events', bar: share(0.97), cases: cases.map((each) => caseOf(each, corpus)) }];
}

function caseOf({ id, file, from, to, timezone, components, occurrences }, corpus) {
  if (!components.includes('VEVENT')) return { id, leaveOut: `asks for ${components.join(' and ') || 'nothing'}` };
  const text = corpus.text(`ics/${file}`);
  const expected = occurrences.filter(({ kind }) => kind === 'VEVENT').map(inOurForm);
  const judge = (answer) => {
    const isInWindow = isInNaiveWindow({ from, to, isAware: timezone !== null }, answer.zone);
    const found = expected.every(({ uid }) => uid) ? answer.occurrences : withoutMadeUpUids(answer.occurrences, text);
    const difference = compareLists(expected.map(keyOf), found.filter(isInWindow).map(keyOf));
    return (
      difference && {
        ...difference,
        ...explain(id, difference),
        detail: `${file.split('/').at(-1)} ${from}: ${difference.detail}`,
      }
    );
  };
  return { id, job: { text, ...widen(from, to), timeZone: 'UTC' }, judge };
}

function inOurForm({ uid, start, startUtc, end, endUtc }) {
  return { uid, start: startUtc ?? start, end: endUtc ?? end ?? startUtc ?? start };
}
