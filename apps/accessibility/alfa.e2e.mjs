import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { checkWithAlfa } from './engines/alfa.mjs';
import { ArguedExceptions } from './exceptions.mjs';
import { onEachStory, storiesOfElements } from './tour-stories.mjs';

const argued = new ArguedExceptions('alfa');

describe('Siteimprove Alfa', () => {
  onEachStory('fails no rule of WCAG A or AA that is not argued', storiesOfElements(), async (tour) => {
    assert.deepEqual(argued.remaining(await checkWithAlfa(tour.page)), []);
  });
  after(() => assert.deepEqual(argued.unused(), [], 'exceptions that met nothing'));
});
