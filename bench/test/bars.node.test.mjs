import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from '../bars.mjs';
import { FLOOR, OURS } from '../contenders.mjs';

/** A table in which we have one figure and the floor another. */
function table(suite, count, column, ours, floor) {
  return {
    suite,
    count,
    rows: [
      { name: FLOOR, [column]: floor },
      { name: OURS, [column]: ours },
    ],
  };
}

function verdict(what, ...tables) {
  return judge(tables).find((each) => each.what === what);
}

describe('a bar to the floor', () => {
  for (const [ours, isMet] of [
    [140, true],
    [141, false],
  ]) {
    it(`of 1.4 is ${isMet ? 'met' : 'missed'} at ${ours / 100}`, () => {
      const { figure, isMet: found } = verdict('cold load, CPU, 50 events', table('load', 50, 'cpu', ours, 100));
      assert.deepEqual([figure, found], [`${(ours / 100).toFixed(2)} ×`, isMet]);
    });
  }

  it('is not measured at another count of events', () => {
    assert.equal(verdict('cold load, CPU, 50 events', table('load', 1000, 'cpu', 1, 1)).isMet, undefined);
  });

  it('is not measured without the floor', () => {
    const alone = { suite: 'load', count: 50, rows: [{ name: OURS, cpu: 1 }] };
    assert.equal(verdict('cold load, CPU, 50 events', alone).isMet, undefined);
  });
});

describe('other bars', () => {
  it('set ten thousand events against our own thousand', () => {
    const tables = [table('month', 1000, 'cpu', 10, 1), table('month', 10_000, 'cpu', 12, 1)];
    const { figure, isMet } = verdict('next month, CPU, 10,000 events to 1,000', ...tables);
    assert.deepEqual([figure, isMet], ['1.20 ×', true]);
  });

  it('take no shift of the layout at all', () => {
    assert.equal(verdict('slow phone, CLS', table('phone', undefined, 'cls', 0.001, 0)).isMet, false);
    assert.equal(verdict('slow phone, CLS', table('phone', undefined, 'cls', 0, 0)).isMet, true);
  });

  it('count bytes in thousands', () => {
    const { figure, isMet } = verdict('size, gzip, kB', table('size', undefined, 'gzip', 28_100, 1));
    assert.deepEqual([figure, isMet], ['28.1', false]);
  });
});
