/* global document, window -- what stands in page.evaluate runs in the page */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { onEachStory, PLAIN } from './tour-stories.mjs';

describe('reduced motion (WCAG 2.3.3)', () => {
  onEachStory(
    'nothing moves by itself, when hovered over or when used',
    mainStories(),
    async (tour, { id }) => {
      await tour.page.evaluate(watchMotion);
      await tour.choose({ ...PLAIN, theme: 'dark' });
      await tour.settle();
      for (const control of (await tour.page.locator('.host-page :is(button, summary, a[href])').all()).slice(0, 8)) {
        if (await control.isVisible()) await control.dispatchEvent('pointerover');
      }
      for (let stop = 0; stop < 6; stop++) await tour.page.keyboard.press('Tab');
      await tour.page.evaluate(openAll);
      await tour.settle();
      assert.deepEqual(await tour.page.evaluate(() => window.motions), [], id);
    },
    { reducedMotion: 'reduce' },
  );
});

/** Runs in the page: keeps what begins to move, also in shadow trees, and what moves now. */
function watchMotion() {
  const nameOf = (animation) => {
    const { target } = animation.effect;
    return `${target.getRootNode().host?.localName ?? 'page'} ${target.localName}: ${animation.animationName ?? animation.transitionProperty}`;
  };
  window.motions = [];
  const keep = () => {
    for (const animation of document.getAnimations()) {
      const { duration } = animation.effect.getComputedTiming();
      const isOurs = animation.effect.target?.getRootNode().host;
      if (isOurs && duration > 10 && !window.motions.includes(nameOf(animation))) window.motions.push(nameOf(animation));
    }
  };
  keep();
  window.motionTimer ??= setInterval(keep, 15);
  for (const kind of ['transitionrun', 'animationstart']) document.addEventListener(kind, keep, { capture: true });
}

/** Runs in the page: whatever can be opened. */
function openAll() {
  const open = (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) open(element.shadowRoot);
  };
  open(document);
}
