// Twice the input may take twice the time, and a little more.
import { calendarOf, eventOf } from '../document.mjs';
import { NONE_WRONG } from '../row.mjs';

const MOST_RATIO = 2.5;
const START = 'DTSTART;TZID=America/New_York:20260105T090000';
const DAILY = [START, 'RRULE:FREQ=DAILY'];

/** Kind of input → how many of it, and a document with so many. */
const GROWING = {
  folds: [150_000, (count) => event([START, `DESCRIPTION:${'ab\r\n '.repeat(count)}`])],
  parameters: [50_000, (count) => event([`${START.replace(':', `${';X-P="a:b"'.repeat(count)}:`)}`])],
  escapes: [200_000, (count) => event([START, `DESCRIPTION:${'\\n\\,\\\\'.repeat(count)}`])],
  exceptions: [20_000, (count) => event([...DAILY, `EXDATE;TZID=America/New_York:${days(count).join(',')}`])],
  'exception lines': [
    20_000,
    (count) => event([...DAILY, ...days(count).map((day) => `EXDATE;TZID=America/New_York:${day}`)]),
  ],
  dates: [20_000, (count) => event([START, `RDATE;TZID=America/New_York:${days(count).join(',')}`])],
  overrides: [3000, (count) => calendarOf([...eventOf('series', DAILY), ...days(count).flatMap(override)])],
  events: [2000, (count) => calendarOf(days(count).flatMap((day) => eventOf(`on ${day}`, [`DTSTART:${day}Z`])))],
  rules: [500, (count) => event([START, ...Array(count).fill('RRULE:FREQ=WEEKLY;BYDAY=MO')])],
  'nested components': [50_000, (count) => calendarOf(['BEGIN:X-A'.concat('\r\nBEGIN:X-A'.repeat(count))])],
};

/** The best of several rounds of each of the two sizes. */
export function sets() {
  const cases = Object.entries(GROWING).map(([id, [count, make]]) => caseOf(id, [make(count), make(2 * count)]));
  return [
    { name: 'doubling the input', bar: NONE_WRONG, oursOnly: true, module: './timing.mjs', limit: 60_000, cases },
  ];
}

function caseOf(id, texts) {
  const job = {
    task: 'documentTimes',
    texts,
    ratio: MOST_RATIO,
    from: '2026-01-01',
    to: '2026-02-01',
    timeZone: 'UTC',
  };
  const judge = ({ best: [once, twice] }) => {
    const ratio = twice / once;
    return ratio > MOST_RATIO
      ? { why: `ratio over ${MOST_RATIO}`, detail: `${once.toFixed(1)} → ${twice.toFixed(1)} ms` }
      : undefined;
  };
  return { id, job, judge };
}

function event(lines) {
  return calendarOf(eventOf('event', lines));
}

function override(day) {
  return eventOf('series', [`RECURRENCE-ID;TZID=America/New_York:${day}`, `DTSTART;TZID=America/New_York:${day}`]);
}

/** So many days, one after the other, at nine. */
function days(count) {
  const first = Date.UTC(2026, 0, 5);
  return Array.from(
    { length: count },
    (_, index) => `${new Date(first + index * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T090000`,
  );
}
