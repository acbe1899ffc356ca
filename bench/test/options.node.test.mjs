import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions, SUITES } from '../options.mjs';

const read = (...args) => readOptions(args, ['ours', 'peer']);

describe('the options', () => {
  it('are everything, nine times, without any', () => {
    assert.deepEqual(read(), { suites: SUITES, only: ['ours', 'peer'], counts: [50, 1000, 10_000], runs: 9 });
  });

  it('choose suites, contenders, counts and runs', () => {
    assert.deepEqual(read('--', '--suite', 'size,load', '--only', 'peer', '--counts', '7', '--runs', '2'), {
      suites: ['size', 'load'],
      only: ['peer'],
      counts: [7],
      runs: 2,
    });
  });

  it('profile when that alone is asked for', () => assert.deepEqual(read('--suite', 'profile').suites, ['profile']));

  it('are quick with three runs', () => assert.equal(read('--quick').runs, 3));

  for (const [args, why] of [
    [['--suite', 'speed'], /no suite speed/],
    [['--suite', 'size,profile'], /profile runs by itself/],
    [['--only', 'other'], /no contender other/],
    [['--runs', '0'], /whole numbers/],
    [['--counts', 'many'], /whole numbers/],
    [['--what'], /Unknown option/],
  ]) {
    it(`say what is wrong with ${args.join(' ')}`, () => assert.match(read(...args).fault, why));
  }
});
