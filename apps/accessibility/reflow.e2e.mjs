import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { measureOverflow } from './measures/overflow.mjs';
import { measureSequence } from './measures/sequence.mjs';
import { PLAIN, claimsOnEachStory } from './tour-stories.mjs';

/** A window of 1280 by 1024 pixels at 400 %, as the browser's own zoom makes of it; the first is also how wide a phone is. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** Some stories stand in a column of a width of their own, which is the story's, not the element's. */
const WITHOUT_COLUMN = '.host-page { inline-size: auto !important; }';

describe('reflow (WCAG 1.4.10, 1.4.4, 1.3.2)', () => {
  claimsOnEachStory(
    {
      'nothing is scrolled sideways at 320 px, which is 400 % zoom': async (tour, { id }) => {
        await tour.page.addStyleTag({ content: WITHOUT_COLUMN });
        for (const language of ['en', 'es']) {
          await tour.choose({ ...PLAIN, language });
          await tour.settle();
          assert.deepEqual(await tour.page.evaluate(measureOverflow), [], `${id}, ${language}`);
        }
      },
      'on 320 px each text stands behind what it follows': async (tour, { id }) => {
        assert.deepEqual(await tour.page.evaluate(measureSequence, 'texts'), [], id);
      },
    },
    mainStories(),
    ZOOMED,
  );
});
