import assert from 'node:assert/strict';
import { it } from 'node:test';
import { steadyZone } from './steady-zone.ts';
import { exactZone } from './zone.ts';

for (const name of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'UTC']) {
  it(`tells what the zone tells, about its clock changes too: ${name}`, () => {
    const zone = exactZone(name);
    const steady = steadyZone(zone);
    for (let instant = 1_300_000_000; instant < 1_800_000_000; instant += 450_011) {
      assert.equal(steady.offsetAt(instant), zone.offsetAt(instant), String(instant));
    }
  });
}

it('knows the second of a clock change', () => {
  const zone = steadyZone(exactZone('America/New_York'));
  const change = Date.parse('2026-11-01T06:00:00Z') / 1000;
  assert.deepEqual([zone.offsetAt(change - 1), zone.offsetAt(change)], [-14_400, -18_000]);
});

it('is of no use for a zone that is not known', () => assert.throws(() => exactZone('Mars/Olympus'), RangeError));
