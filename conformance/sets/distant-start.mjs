// Series that began long ago, asked for one month of 2026: an engine that walks there is found out.
import { calendarOf, eventOf } from '../document.mjs';
import { NONE_WRONG } from '../row.mjs';

const MOST_MS = 5;
const YEARS = ['1970', '1900', '0001'];
const STARTS = [
  (year) => `DTSTART;TZID=America/New_York:${year}0106T090000`,
  (year) => `DTSTART:${year}0106T090000Z`,
  (year) => `DTSTART:${year}0106T090000`,
  (year) => `DTSTART;VALUE=DATE:${year}0106`,
];
const DAY_RULES = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3;COUNT=900000',
  'FREQ=WEEKLY;BYDAY=MO,WE,FR',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU;UNTIL=20991231T000000Z',
  'FREQ=MONTHLY;BYDAY=2TU,-1FR',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=90000',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
  'FREQ=YEARLY;BYWEEKNO=45,46;BYDAY=MO',
  'FREQ=YEARLY;BYYEARDAY=-50',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
];
const TIME_RULES = [
  'FREQ=HOURLY;INTERVAL=7',
  'FREQ=MINUTELY;INTERVAL=90;BYHOUR=9,10,11',
  'FREQ=SECONDLY;INTERVAL=7;BYHOUR=9;BYMINUTE=0',
];

/** Warm, and without reading: what a calendar does when a visitor turns to the next month. */
export function sets() {
  const cases = YEARS.flatMap((year) =>
    STARTS.flatMap((start) => rulesFor(start('')).map((rule) => caseOf(start(year), rule))),
  );
  return [{ name: 'series from 1970, 1900, 0001', bar: NONE_WRONG, oursOnly: true, module: './timing.mjs', cases }];
}

function rulesFor(start) {
  return start.includes('VALUE=DATE') ? DAY_RULES : [...DAY_RULES, ...TIME_RULES];
}

function caseOf(start, rule) {
  const text = calendarOf(eventOf('series', [start, `RRULE:${rule}`]));
  const job = { task: 'windowTime', text, from: '2026-11-01', to: '2026-12-01', timeZone: 'America/New_York' };
  const judge = ({ best, count }) => {
    if (best > MOST_MS) return { why: `over ${MOST_MS} ms`, detail: `${best.toFixed(1)} ms` };
    return count === 0 && !rule.includes('BYMONTHDAY=30') ? { why: 'nothing found' } : undefined;
  };
  return { id: `${start} ${rule}`, job, judge };
}
