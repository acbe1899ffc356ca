import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHashPart, withHashPart } from './hash-part.ts';
import type { Whereabouts } from './whereabouts.ts';
import { formatWhereabouts, parseWhereabouts } from './whereabouts-text.ts';

describe('whereabouts', () => {
  const cases: readonly [at: Whereabouts, text: string][] = [
    [{}, ''],
    [{ view: 'month', criteria: {} }, 'view=month'],
    [
      { view: 'month', on: '2026-05-01', anchor: { direction: 'onward', at: '2026-05-01', skip: 0 } },
      'view=month;month=2026-05;page=onward.2026-05-01.0',
    ],
    [
      { view: 'week', on: '2026-05-12', anchor: { direction: 'back', at: '2026-05-12', skip: 0 } },
      'view=week;on=2026-05-12;page=back.2026-05-12.0',
    ],
    [{ anchor: { direction: 'back', at: '2026-05-01T12:00:00Z', skip: 6 } }, 'page=back.2026-05-01T12%3A00%3A00Z.6'],
    [{ openDate: '2026-05-12', chosen: 'a;b&c@2026-05-12' }, 'day=2026-05-12;event=a%3Bb%26c%402026-05-12'],
    [{ criteria: { text: 'niño & más', open: 'on' } }, 'text=ni%C3%B1o+%26+m%C3%A1s;open=on'],
  ];
  for (const [at, text] of cases) {
    it(`are “${text}” in an address, and come back`, () => {
      assert.equal(formatWhereabouts(at), text);
      assert.equal(formatWhereabouts(parseWhereabouts(text)), text);
    });
  }

  it('begin every view at the month that a link names', () => {
    const { on, anchor } = parseWhereabouts('month=2026-05');
    assert.deepEqual([on, anchor], ['2026-05-01', { direction: 'onward', at: '2026-05-01', skip: 0 }]);
  });

  const unusable = [
    'view=grid',
    'month=2026-13',
    'on=2026-05',
    'day=2026-02-30',
    'page=onward.2026-99-99.0',
    'page=onward.2026-05-01T99:00:00Z.0',
    'page=onward.2026-05-01.99999',
    'page=sideways.2026-05-01.0',
    'event=;text=;other=1;%',
  ];
  for (const text of unusable) {
    it(`pass over ${text}`, () => assert.equal(formatWhereabouts(parseWhereabouts(text)), ''));
  }
});

describe('the part of a hash', () => {
  it('is found under its key', () => {
    assert.equal(readHashPart('#a=view=month;month=2026-05&b=text=x', 'a'), 'view=month;month=2026-05');
    assert.equal(readHashPart('#a=1', 'b'), '');
    assert.equal(readHashPart('', 'a'), '');
  });

  const cases: readonly [hash: string, text: string, expected: string | undefined, why: string][] = [
    ['', 'view=month', 'a=view=month', 'begins a hash'],
    ['#a=view=month', '', '', 'leaves none behind'],
    ['#b=1&a=x&c-d=', 'y', 'b=1&c-d=&a=y', 'keeps the parts of others'],
    ['#main', 'x', undefined, 'leaves a place on the page alone'],
    ['#/route?a=1', 'x', undefined, 'leaves a route alone'],
    ['#!route&a=1', 'x', undefined, 'leaves a route alone, also beside a part of its own'],
  ];
  for (const [hash, text, expected, why] of cases) {
    it(`${hash || 'none'}: ${why}`, () => assert.equal(withHashPart(hash, 'a', text), expected));
  }
});
