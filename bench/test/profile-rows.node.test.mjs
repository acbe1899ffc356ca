import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profileRows } from '../profile-rows.mjs';

const node = (id, functionName, ...children) => ({ id, callFrame: { functionName }, children });

/** The root calls `outer`, which calls `inner`, which calls itself and something without a name. */
const NODES = [
  node(1, '(root)', 2, 6),
  node(2, 'outer', 3),
  node(3, 'inner', 4, 5),
  node(4, 'inner'),
  node(5, ''),
  node(6, '(idle)'),
];

describe('the rows of a profile', () => {
  const rows = (samples, most) => profileRows({ nodes: NODES, samples, timeDeltas: samples.map(() => 1000) }, most);

  it('tell the time in a function, and with those that it calls', () => {
    assert.deepEqual(rows([2, 3, 3]), [
      { name: 'outer', total: 3, self: 1 },
      { name: 'inner', total: 2, self: 2 },
    ]);
  });

  it('count a function within itself once', () => {
    assert.deepEqual(rows([4])[0], { name: 'inner', total: 1, self: 1 });
  });

  it('count what has no name for its caller', () => {
    assert.deepEqual(rows([5])[0], { name: 'inner', total: 1, self: 1 });
  });

  it('leave out what is no function', () => assert.deepEqual(rows([1, 6]), []));

  it('are no more than asked for', () => assert.equal(rows([3], 1).length, 1));
});
