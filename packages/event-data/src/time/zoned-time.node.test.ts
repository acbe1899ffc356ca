import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseZoneName, zoneNamed } from './zone.ts';
import { toInstant, toWallTime } from './zoned-time.ts';

describe('toInstant', () => {
  const table: [string, string, string, string][] = [
    ['2026-11-24T13:00:00', 'America/New_York', '2026-11-24T18:00:00Z', 'standard time'],
    ['2026-07-10T13:00:00', 'America/New_York', '2026-07-10T17:00:00Z', 'daylight time'],
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00Z', 'skipped: the offset before the gap'],
    ['2026-03-08T03:00:00', 'America/New_York', '2026-03-08T07:00:00Z', 'just after the gap'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00Z', 'shown twice: the first'],
    ['2026-11-01T02:00:00', 'America/New_York', '2026-11-01T07:00:00Z', 'just after the hour shown twice'],
    ['2026-04-05T02:30:00', 'Australia/Sydney', '2026-04-04T15:30:00Z', 'shown twice in the south: the first'],
    ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z', 'a gap of half an hour'],
    ['2011-12-30T10:00:00', 'Pacific/Apia', '2011-12-30T20:00:00Z', 'a day that was skipped'],
    ['2011-12-31T05:00:00', 'Pacific/Apia', '2011-12-30T15:00:00Z', 'the day after it'],
    ['2026-11-24T13:00:00', 'Asia/Kathmandu', '2026-11-24T07:15:00Z', 'an odd offset'],
    ['2026-11-24', 'Pacific/Honolulu', '2026-11-24T10:00:00Z', 'a day is its midnight'],
    ['2026-11-24T13:00:00', 'UTC', '2026-11-24T13:00:00Z', 'UTC'],
    ['2026-11-24T13:00:00Z', 'America/New_York', '2026-11-24T13:00:00Z', 'an instant stays'],
    ['1880-01-01T00:00:00', 'America/New_York', '1880-01-01T04:56:02Z', 'local mean time'],
    ['0001-01-01T12:00:00', 'America/New_York', '0001-01-01T16:56:02Z', 'the first day'],
    ['9999-12-31T12:00:00', 'Asia/Kolkata', '9999-12-31T06:30:00Z', 'the last day'],
  ];
  for (const [wall, zone, expected, why] of table) {
    it(`gives ${expected} for ${wall} in ${zone}: ${why}`, () => assert.equal(toInstant(wall, zone), expected));
  }

  it('names a zone that is not known', () => {
    assert.throws(() => toInstant('2026-11-24T13:00:00', 'Mars/Olympus'), /RangeError: .*Mars\/Olympus/);
  });
});

describe('toWallTime', () => {
  const table: [string, string, string, string][] = [
    ['2026-11-24T18:00:00Z', 'America/New_York', '2026-11-24T13:00:00', 'standard time'],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00', 'the hour shown twice, first'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00', 'the hour shown twice, again'],
    ['2026-03-08T07:30:00Z', 'America/New_York', '2026-03-08T03:30:00', 'after the gap'],
    ['2026-11-24T18:00:00Z', 'UTC', '2026-11-24T18:00:00', 'UTC'],
    ['2026-11-24T05:00:00Z', 'America/New_York', '2026-11-24T00:00:00', 'midnight is hour 0'],
    ['2026-11-24T13:00:00', 'America/New_York', '2026-11-24T13:00:00', 'a wall time stays'],
  ];
  for (const [instant, zone, expected, why] of table) {
    it(`gives ${expected} for ${instant} in ${zone}: ${why}`, () => assert.equal(toWallTime(instant, zone), expected));
  }
});

describe('zones', () => {
  const table: [string, string | undefined, string][] = [
    ['America/New_York', 'America/New_York', 'as it is written'],
    ['america/new_york', 'America/New_York', 'another case'],
    ['US/Eastern', 'US/Eastern', 'an alias stays'],
    ['UTC', 'UTC', 'no region'],
    ['Mars/Olympus', undefined, 'no such place'],
    ['+05:00', undefined, 'an offset is no name'],
    ['', undefined, 'nothing'],
    ['../../etc/passwd', undefined, 'a path'],
    ['A'.repeat(1_000_000), undefined, 'longer than any name'],
  ];
  for (const [text, expected, why] of table) {
    it(`reads "${text.slice(0, 20)}" as ${expected}: ${why}`, () => assert.equal(parseZoneName(text), expected));
  }

  it('stay right when more are used than are kept', () => {
    const names = Intl.supportedValuesOf('timeZone').slice(0, 100);
    for (const name of [...names, ...names]) zoneNamed(name);
    assert.equal(toInstant('2026-11-24T13:00:00', 'America/New_York'), '2026-11-24T18:00:00Z');
  });

  it('agree with the clock there and back at every hour of a year', () => {
    for (const zone of [
      'America/New_York',
      'Pacific/Honolulu',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ]) {
      for (let hour = 0; hour < 8760; hour += 1) {
        const instant = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().replace('.000', '');
        const wall = toWallTime(instant, zone);
        // The second showing of an hour gives the first.
        const back = toInstant(wall, zone);
        assert.ok(back === instant || (back < instant && toWallTime(back, zone) === wall), `${instant} ${zone}`);
      }
    }
  });
});
