import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, Samples } from '../samples.mjs';

describe('the median', () => {
  for (const [numbers, expected, why] of [
    [[3, 1, 2], 2, 'the middle, whatever the order'],
    [[10, 9, 1, 2], 5.5, 'of an even number the mean of both middles'],
    [[100, 9, 20], 20, 'by size and not by the alphabet'],
    [[5, undefined, NaN], 5, 'without what is no number'],
    [[], undefined, 'nothing of nothing'],
  ]) {
    it(`is ${why}`, () => assert.equal(median(numbers), expected));
  }
});

describe('samples', () => {
  it('become one row for each contender, in the order in which they came', () => {
    const samples = new Samples();
    for (const cpu of [30, 10, 20]) {
      samples.add('ours', { cpu });
      samples.add('floor', { cpu: cpu / 10 });
    }
    assert.deepEqual(samples.medians(), [
      { name: 'ours', runs: 3, cpu: 20 },
      { name: 'floor', runs: 3, cpu: 2 },
    ]);
  });

  it('may lack a figure in some runs', () => {
    const samples = new Samples();
    samples.add('ours', { cpu: 1 });
    samples.add('ours', { cpu: 3, list: 7 });
    assert.deepEqual(samples.medians(), [{ name: 'ours', runs: 2, cpu: 2, list: 7 }]);
  });
});
