import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { usePointer } from './measures/pointer.mjs';
import { measureTargets } from './measures/target-size.mjs';
import { PLAIN, claimsOnEachStory } from './tour-stories.mjs';

const below44 = new Set();
let pointedAt = 0;

describe('pointer (WCAG 2.5.8, 1.4.13, 2.5.2)', () => {
  claimsOnEachStory(
    {
      'nothing appears under the pointer, and nothing happens before it lets go': async (tour, { id }) => {
        await tour.choose(PLAIN);
        await tour.settle();
        const { controls, failures } = await usePointer(tour.page);
        pointedAt += controls;
        assert.deepEqual(failures, [], id);
      },
      'targets have 24 by 24 CSS pixels, or space around them': async (tour, { id }) => {
        for (const width of ['full', '280']) {
          await tour.choose({ ...PLAIN, width });
          await tour.settle();
          const { failures, below44: some } = await tour.page.evaluate(measureTargets);
          assert.deepEqual(failures, [], `${id}, width ${width}`);
          for (const target of some) below44.add(target.replace(/ ".*": /, ': '));
        }
      },
    },
    mainStories(),
  );
  after(() => {
    for (const [target, sizes] of Object.entries(Object.groupBy([...below44].sort(), (line) => line.split(': ')[0])))
      console.log(`below 44 px: ${target}: ${sizes.map((line) => line.split(': ')[1]).join(', ')}`);
    assert.ok(pointedAt > 80, `Only ${pointedAt} controls were pointed at.`);
  });
});
