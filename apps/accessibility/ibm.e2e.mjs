import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { checkWithIbm } from './engines/ibm.mjs';
import { ArguedExceptions } from './exceptions.mjs';
import { isMain } from './main-stories.mjs';
import { PLAIN, onEachStory, storiesOfElements } from './tour-stories.mjs';

/** The second is of main stories only: the engine looks at the tree more than at the colours, which axe sees in all of them. */
const CHOICES = [PLAIN, { theme: 'dark', language: 'es', width: '280' }];

const argued = new ArguedExceptions('ibm');

describe('IBM Equal Access', () => {
  onEachStory('has nothing to say that is not argued', storiesOfElements(), async (tour, story) => {
    for (const choice of isMain(story) ? CHOICES : [PLAIN]) {
      await tour.choose({ ...PLAIN, ...choice });
      await tour.settle();
      assert.deepEqual(argued.remaining(await checkWithIbm(tour.page)), [], JSON.stringify(choice));
    }
  });
  after(() => assert.deepEqual(argued.unused(), [], 'exceptions that met nothing'));
});
