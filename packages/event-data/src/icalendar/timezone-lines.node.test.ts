import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zoneNamed } from '../time/zone.ts';
import { timezoneLines } from './timezone-lines.ts';

const rulesOf = (id: string): string[] =>
  timezoneLines(id, zoneNamed(id), [2026], true).filter((line) => line.startsWith('RRULE'));

describe('the VTIMEZONE of a series', () => {
  const table: [id: string, rules: string[], why: string][] = [
    [
      'America/New_York',
      ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
      'counted from the start',
    ],
    [
      'Europe/Berlin',
      ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
      'counted from the end',
    ],
    ['America/Phoenix', [], 'no change at all'],
    ['Africa/Casablanca', [], 'changes that follow the moon'],
  ];
  for (const [id, rules, why] of table) {
    it(`goes on for ever by rules where the zone has them: ${id}, ${why}`, () => {
      assert.deepEqual(rulesOf(id), rules);
    });
  }

  it('lists the changes of the years to come where there are no rules', () => {
    const lines = timezoneLines('Africa/Casablanca', zoneNamed('Africa/Casablanca'), [2026], true);
    assert.ok(lines.filter((line) => line.startsWith('DTSTART:2037')).length > 0);
  });

  it('has one observance for each change, and no rule, where only a year is needed', () => {
    const lines = timezoneLines('America/New_York', zoneNamed('America/New_York'), [2026]);
    assert.equal(lines.filter((line) => line.startsWith('BEGIN:')).length, 4);
    assert.equal(
      lines.some((line) => line.startsWith('RRULE')),
      false,
    );
  });
});
