import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { takeMotions, watchMotion } from './measures/motion.mjs';
import { onEachStory, PLAIN } from './tour-stories.mjs';

const HOVERED = 6;
const STOPS = 6;

describe('reduced motion (WCAG 2.3.3)', () => {
  onEachStory(
    'nothing moves by itself, when hovered over or when used',
    mainStories(),
    async (tour, { id }) => {
      await tour.page.evaluate(watchMotion);
      await tour.choose({ ...PLAIN, theme: 'dark' });
      const controls = await tour.page.locator('.host-page :is(button, summary, a[href]):visible').all();
      for (const control of controls.slice(0, HOVERED)) await control.hover({ force: true });
      for (let stop = 0; stop < STOPS; stop++) await tour.page.keyboard.press('Tab');
      await tour.page.evaluate(openAll);
      await tour.settle();
      assert.deepEqual(await tour.page.evaluate(takeMotions), [], id);
    },
    { reducedMotion: 'reduce' },
  );
});

/** Runs in the page: whatever can be opened. */
function openAll() {
  const open = (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) open(element.shadowRoot);
  };
  open(document);
}
