import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatInstant, formatOffset, formatWallTime, parseEventTime, parseOffset, toSeconds } from './event-time.ts';

describe('parseEventTime', () => {
  const table: [string, string | undefined, string][] = [
    ['2026-11-24', '2026-11-24', 'a day'],
    ['20261124', '2026-11-24', 'a day of iCalendar'],
    ['2026-11-24T13:00', '2026-11-24T13:00:00', 'without seconds'],
    ['20261124T130000', '2026-11-24T13:00:00', 'a wall time of iCalendar'],
    ['20261124T1300Z', '2026-11-24T13:00:00Z', 'an instant of iCalendar without seconds'],
    ['20261124t130000z', '2026-11-24T13:00:00Z', 'lower case'],
    ['2026-11-24 13:00:05', '2026-11-24T13:00:05', 'a blank for T'],
    ['2026-11-24T18:00:00.123Z', '2026-11-24T18:00:00Z', 'a fraction'],
    ['2026-11-24T13:00:00-05:00', '2026-11-24T18:00:00Z', 'an offset'],
    ['2026-11-24T00:30:00+0530', '2026-11-23T19:00:00Z', 'an offset that leads to another day'],
    ['2026-12-31T23:59:60Z', '2026-12-31T23:59:59Z', 'a leap second'],
    ['0001-01-01T00:00:00+01:00', undefined, 'before the first year'],
    ['2026-02-30T10:00', undefined, 'no such day'],
    ['2026-11-24T24:00', undefined, 'no such hour'],
    ['2026-11-24T10:60', undefined, 'no such minute'],
    ['+275760-09-13T00:00:00.001Z', undefined, 'a year past 9999'],
    ['2026-11', undefined, 'a month'],
    ['Next Tuesday', undefined, 'words'],
    ['', undefined, 'nothing'],
    [`2026-11-24T10:00:00.${'0'.repeat(100)}Z`, undefined, 'longer than any time'],
  ];
  for (const [text, expected, why] of table) {
    it(`gives ${expected} for "${text.slice(0, 40)}": ${why}`, () => assert.equal(parseEventTime(text), expected));
  }
});

describe('offsets', () => {
  const table: [string, number | undefined, string][] = [
    ['-0500', -18_000, 'hours'],
    ['+0545', 20_700, 'minutes'],
    ['-045602', -17_762, 'seconds, as before standard time'],
    ['+2400', undefined, 'a day is too much'],
    ['0500', undefined, 'no sign'],
  ];
  for (const [text, seconds, why] of table) {
    it(`reads "${text}" as ${seconds}: ${why}`, () => assert.equal(parseOffset(text), seconds));
    if (seconds !== undefined) it(`writes ${seconds} as "${text}"`, () => assert.equal(formatOffset(seconds), text));
  }
});

describe('seconds', () => {
  it('turns times to seconds and back', () => {
    for (const time of ['1969-12-31T23:59:59', '0001-01-01T00:00:00', '9999-12-31T23:59:59', '2026-11-24T13:00:07']) {
      assert.equal(formatWallTime(toSeconds(time)), time);
      assert.equal(formatInstant(toSeconds(`${time}Z`)), `${time}Z`);
    }
  });

  it('names what is no time', () =>
    assert.throws(() => toSeconds('2026-11-24Tnoon'), /"2026-11-24Tnoon" is not a time/));
});
