import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRule } from './parse-rule.ts';
import { FREQUENCIES } from './recurrence-rule.ts';

describe('parseRule', () => {
  it('reads every part, in any case and with white space', () => {
    const rule = parseRule(
      ' freq=Yearly; interval=2;count=3;wkst=su;bymonth=1,12;byday=-1fr,mo;bymonthday=-1,31;byhour=0;byminute=59;bysecond=60;bysetpos=-1;',
    );
    assert.equal(FREQUENCIES[rule.freq], 'YEARLY');
    assert.deepEqual([rule.interval, rule.count, rule.weekStart], [2, 3, 0]);
    assert.deepEqual([...rule.byMonth!], [1, 12]);
    assert.deepEqual([...rule.byMonthDay!], [-1, 31]);
    assert.deepEqual([...rule.bySetPos!], [-1]);
    assert.equal(rule.byDay!.size, 2);
  });

  it('has an interval of one and weeks from Monday where nothing is said', () => {
    const { interval, weekStart, count, until, byDay } = parseRule('FREQ=DAILY');
    assert.deepEqual([interval, weekStart, count, until, byDay], [1, 1, undefined, undefined, undefined]);
  });

  const read = [
    'FREQ=WEEKLY;BYDAY=1TU,-1TH',
    'FREQ=MONTHLY;BYDAY=1WE,6WE',
    'FREQ=YEARLY;BYDAY=53MO',
    'FREQ=DAILY;RSCALE=GREGORIAN;SKIP=OMIT',
    'FREQ=DAILY;X-NOTE=a',
    'FREQ=DAILY;COUNT=3;UNTIL=20261110',
  ];
  for (const text of read) it(`reads ${text}`, () => assert.ok(parseRule(text)));

  const refused: [text: string, message: RegExp][] = [
    ['', /no FREQ/],
    ['BYDAY=MO', /no FREQ/],
    ['FREQ=FORTNIGHTLY', /FREQ=FORTNIGHTLY/],
    ['FREQ=DAILY;FREQ=WEEKLY', /FREQ twice/],
    ['FREQ=DAILY;INTERVAL=0', /INTERVAL=0/],
    ['FREQ=DAILY;INTERVAL=-1', /INTERVAL=-1/],
    ['FREQ=DAILY;INTERVAL=1.5', /INTERVAL=1\.5/],
    ['FREQ=YEARLY;INTERVAL=10000000', /past the year 9999/],
    ['FREQ=DAILY;COUNT=0', /COUNT=0/],
    ['FREQ=DAILY;COUNT=NAN', /COUNT=NAN/],
    ['FREQ=DAILY;COUNT=', /COUNT/],
    ['FREQ=DAILY;UNTIL=NEVER', /UNTIL=NEVER/],
    ['FREQ=DAILY;UNTL=20261110', /UNTL/],
    ['FREQ=DAILY;WKST=XX', /WKST=XX/],
    ['FREQ=WEEKLY;BYDAY=MO=', /BYDAY=MO=/],
    ['FREQ=WEEKLY;BYDAY=MO,,TU', /BYDAY/],
    ['FREQ=MONTHLY;BYDAY=0MO', /BYDAY=0MO/],
    ['FREQ=MONTHLY;BYDAY=M', /BYDAY=M/],
    ['FREQ=MONTHLY;BYDAY=6MO', /BYDAY/],
    ['FREQ=DAILY;BYDAY=1MO', /BYDAY/],
    ['FREQ=YEARLY;BYWEEKNO=10;BYDAY=2MO', /BYDAY/],
    ['FREQ=MONTHLY;BYWEEKNO=10', /BYWEEKNO/],
    ['FREQ=DAILY;BYYEARDAY=1', /BYYEARDAY/],
    ['FREQ=WEEKLY;BYMONTHDAY=1', /BYMONTHDAY/],
    ['FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY=0/],
    ['FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY=32/],
    ['FREQ=YEARLY;BYMONTH=13', /BYMONTH=13/],
    ['FREQ=YEARLY;BYMONTH=-1', /BYMONTH=-1/],
    ['FREQ=YEARLY;BYWEEKNO=54', /BYWEEKNO=54/],
    ['FREQ=YEARLY;BYYEARDAY=367', /BYYEARDAY=367/],
    ['FREQ=DAILY;BYHOUR=24', /BYHOUR=24/],
    ['FREQ=DAILY;BYMINUTE=60', /BYMINUTE=60/],
    ['FREQ=DAILY;BYSECOND=61', /BYSECOND=61/],
    ['FREQ=DAILY;BYSETPOS=0', /BYSETPOS=0/],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', /no month of BYMONTH/],
    ['FREQ=DAILY;RSCALE=CHINESE', /RSCALE/],
    [`FREQ=DAILY;BYDAY=${'MO,'.repeat(4000)}MO`, /longer/],
  ];
  for (const [text, message] of refused) {
    it(`names what is wrong with "${text.slice(0, 50)}"`, () => {
      assert.throws(
        () => parseRule(text),
        (fault) => fault instanceof RangeError && message.test(fault.message),
      );
    });
  }
});
