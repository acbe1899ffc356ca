import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toSeconds } from './event-time.ts';
import { observedZone } from './observance.ts';
import type { Observance } from './observance.ts';
import { zoneNamed } from './zone.ts';

const NEW_YORK: Observance[] = [
  { start: '2007-11-04T02:00:00', offsetFrom: -14_400, offsetTo: -18_000, yearly: { month: 11, day: 1, weekday: 0 } },
  { start: '2007-03-11T02:00:00', offsetFrom: -18_000, offsetTo: -14_400, yearly: { month: 3, day: 8, weekday: 0 } },
];
const PARIS: Observance[] = [
  { start: '1996-10-27T03:00:00', offsetFrom: 7200, offsetTo: 3600, yearly: { month: 10, day: -7, weekday: 0 } },
  { start: '1996-03-31T02:00:00', offsetFrom: 3600, offsetTo: 7200, yearly: { month: 3, day: -7, weekday: 0 } },
];

describe('observedZone', () => {
  it('agrees with the database at every hour of years past and to come', () => {
    for (const [observances, name] of [
      [NEW_YORK, 'America/New_York'],
      [PARIS, 'Europe/Paris'],
    ] as const) {
      const observed = observedZone(observances);
      const named = zoneNamed(name);
      for (const year of ['2008', '2026', '2040']) {
        const begin = toSeconds(`${year}-01-01T00:00:00Z`);
        for (let hour = 0; hour < 8784; hour++) {
          const instant = begin + hour * 3600;
          assert.equal(observed.offsetAt(instant), named.offsetAt(instant), `${name} ${year} hour ${hour}`);
        }
      }
    }
  });

  const table: [string, Observance[], string, number, string][] = [
    ['before the first onset', NEW_YORK, '1990-07-01T00:00:00Z', -18_000, 'the offset before it'],
    ['with no observance', [], '2026-07-01T00:00:00Z', 0, 'nothing is known'],
    [
      'after UNTIL',
      [
        {
          start: '1990-03-01T02:00:00',
          offsetFrom: 0,
          offsetTo: 3600,
          yearly: { month: 3, day: 1, until: '1995-03-01T02:00:00Z' },
        },
      ],
      '2026-07-01T00:00:00Z',
      3600,
      'the last onset holds',
    ],
    [
      'for a day that never comes',
      [{ start: '1970-03-08T02:00:00', offsetFrom: -18_000, offsetTo: -14_400, yearly: { month: 2, day: 31 } }],
      '2026-07-01T00:00:00Z',
      -18_000,
      'there is no onset',
    ],
    [
      'for a fixed onset',
      [{ start: '2020-01-01T00:00:00', offsetFrom: 0, offsetTo: 20_700 }],
      '2026-07-01T00:00:00Z',
      20_700,
      'it counts from then on',
    ],
  ];
  for (const [when, observances, instant, expected, why] of table) {
    it(`gives ${expected} ${when}: ${why}`, () => {
      assert.equal(observedZone(observances).offsetAt(toSeconds(instant)), expected);
    });
  }
});
