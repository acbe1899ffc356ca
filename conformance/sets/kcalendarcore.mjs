// Reference output of KDE's calendar library: the next starts of an event, and the days on which it recurs.
import { addDays, toWallTime } from '@otr-elements/event-data';
import { compareLists } from '../compare.mjs';
import { explain } from '../reasons/kcalendarcore.mjs';
import { share } from '../row.mjs';

const END_OF_TIME = '2200-01-01';
const SLICE_DAYS = 60;
/** Of a series that recurs every few minutes, so that a slice stays below what one call gives. */
const SHORT_SLICE_DAYS = 20;

/** Each case asks for a long series at once, and again in slices over 24 years: an engine that jumps gives the same. */
export function sets(corpus) {
  const { cases } = corpus.json('expected/kcalendarcore.json');
  return [
    { name: 'kcalendarcore', bar: share(0.95), oursOnly: true, cases: cases.map((each) => caseOf(each, corpus)) },
  ];
}

function caseOf(expected, corpus) {
  const { id, file, nextStartsUtc, nextCapped } = expected;
  const text = corpus.text(`ics/${file}`);
  const lastDate = nextCapped ? nextStartsUtc?.at(-1).slice(0, 10) : undefined;
  const whole = ['1900-01-01', lastDate ? addDays(lastDate, 2) : END_OF_TIME];
  const windows = [whole, ...(recurs(text) ? slices(expected) : [])];
  const judge = ({ found: [series, ...pieces] }) => {
    const difference = startsDiffer(expected, series) ?? datesDiffer(expected, pieces.flat());
    return difference && { ...difference, ...explain(id, difference), detail: difference.detail };
  };
  return { id, job: { task: 'occurrencesInEach', text, windows, timeZone: 'UTC' }, judge };
}

function startsDiffer({ nextStartsUtc }, series) {
  if (!nextStartsUtc) return undefined;
  const starts = series.map(({ start }) => (start.length === 10 ? `${start}T00:00:00Z` : start.replace(/Z?$/, 'Z')));
  return compareLists(nextStartsUtc, starts.slice(0, Math.max(nextStartsUtc.length, 500)));
}

function datesDiffer(expected, pieces) {
  const { recursOnDates, recursOnTimezone, recursOnCapped } = expected;
  const [first, last] = rangeOf(expected);
  const dates = [...new Set(pieces.map(({ start }) => dateOf(start, recursOnTimezone)))].sort();
  const inRange = dates.filter((date) => date >= first && date <= last);
  const difference = compareLists(recursOnDates, recursOnCapped ? inRange.slice(0, recursOnDates.length) : inRange);
  return difference && { ...difference, why: `days: ${difference.why}` };
}

function dateOf(start, timeZone) {
  return (start.endsWith('Z') ? toWallTime(start, timeZone) : start).slice(0, 10);
}

/** Of an event that happens once KDE says that it recurs on no day. */
function recurs(text) {
  return /^(RRULE|RDATE)/m.test(text);
}

/** A list that was cut ends with its last date; and one goes on after the range that it names. */
function rangeOf({ recursOnRange: [first, last], recursOnDates, recursOnCapped }) {
  const lastDate = recursOnDates.at(-1) ?? last;
  return [first, recursOnCapped || lastDate > last ? lastDate : last];
}

function slices(expected) {
  const [first, last] = rangeOf(expected);
  const length = expected.recursOnCapped ? SHORT_SLICE_DAYS : SLICE_DAYS;
  const windows = [];
  for (let from = first; from <= last; from = addDays(from, length)) windows.push([from, addDays(from, length)]);
  return windows;
}
