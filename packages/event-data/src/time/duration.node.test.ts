import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDuration } from './anchored-time.ts';
import type { AnchoredTime } from './anchored-time.ts';
import { parseDuration } from './duration.ts';
import type { Duration } from './duration.ts';

describe('parseDuration', () => {
  const table: [string, Duration | undefined, string][] = [
    ['P1W', { days: 7, seconds: 0 }, 'weeks'],
    ['P1DT2H30M', { days: 1, seconds: 9000 }, 'days are kept apart'],
    ['PT36H', { days: 0, seconds: 129_600 }, 'hours never become days'],
    ['pt15m', { days: 0, seconds: 900 }, 'lower case'],
    ['+PT5S', { days: 0, seconds: 5 }, 'a sign'],
    ['PT0S', { days: 0, seconds: 0 }, 'no length'],
    ['-PT1H', undefined, 'an event cannot end before it starts'],
    ['P', undefined, 'no parts'],
    ['P1DT', undefined, 'no time after T'],
    ['P1Y', undefined, 'years are not in RFC 5545'],
    ['P999999999999999999W', undefined, 'longer than all years'],
    ['PT99999999999999H', undefined, 'longer than all years'],
    ['1 hour', undefined, 'words'],
  ];
  for (const [text, expected, why] of table) {
    it(`reads "${text}": ${why}`, () => assert.deepEqual(parseDuration(text), expected));
  }
});

describe('addDuration', () => {
  const timeZone = 'America/New_York';
  const table: [AnchoredTime, string, AnchoredTime | undefined, string][] = [
    [
      { time: '2026-03-07T10:00:00', timeZone },
      'P1D',
      { time: '2026-03-08T10:00:00', timeZone },
      'a day of 23 hours ends at the same clock time',
    ],
    [
      { time: '2026-03-07T10:00:00', timeZone },
      'PT24H',
      { time: '2026-03-08T11:00:00', timeZone },
      '24 hours are exact',
    ],
    [
      { time: '2026-10-31T22:00:00', timeZone },
      'PT4H30M',
      { time: '2026-11-01T06:30:00Z', timeZone },
      'the second showing of an hour has no wall time of its own',
    ],
    [{ time: '2026-11-10' }, 'P2D', { time: '2026-11-12' }, 'a day takes days'],
    [{ time: '2026-11-10T10:00:00' }, 'PT1H', { time: '2026-11-10T11:00:00' }, 'floating'],
    [{ time: '2026-11-10T10:00:00Z' }, 'P1DT1H', { time: '2026-11-11T11:00:00Z' }, 'an instant'],
    [{ time: '9999-12-31' }, 'P2D', undefined, 'past the last year'],
  ];
  for (const [start, text, expected, why] of table) {
    it(`adds ${text} to ${start.time}: ${why}`, () => {
      assert.deepEqual(addDuration(start, parseDuration(text)!), expected);
    });
  }
});
