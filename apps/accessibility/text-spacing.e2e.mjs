import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { measureOverflow } from './measures/overflow.mjs';
import { measureCutText, spaceText } from './measures/text-spacing.mjs';
import { PLAIN, onEachStory } from './tour-stories.mjs';

describe('text spacing (WCAG 1.4.12)', () => {
  onEachStory(
    'with wider letters, words and lines nothing is cut off or meets',
    mainStories(),
    async (tour, { id }) => {
      for (const width of ['full', '320']) {
        await tour.choose({ ...PLAIN, width });
        await tour.settle();
        await tour.page.evaluate(spaceText);
        await tour.settle();
        const found = [...(await tour.page.evaluate(measureCutText)), ...(await tour.page.evaluate(measureOverflow))];
        assert.deepEqual(found, [], `${id}, width ${width}`);
      }
    },
  );
});
