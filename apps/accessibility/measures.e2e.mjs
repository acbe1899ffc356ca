import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { STORYBOOK, StoryTour } from '../../scripts/story-tour.mjs';
import { walkByTab } from './measures/focus.mjs';
import { keepMotions, watchMotion } from './measures/motion.mjs';
import { measureOverflow } from './measures/overflow.mjs';
import { contrastInside, contrastOf } from './measures/pixels.mjs';
import { measureTargets } from './measures/target-size.mjs';
import { measureCutText, spaceText } from './measures/text-spacing.mjs';

describe('what is measured finds a fault that is planted in a shadow tree', () => {
  const site = new SiteUnderTest(STORYBOOK);
  let page;
  before(async () => {
    await site.start();
    ({ page } = await StoryTour.begin(site, 'elements-program-card--failed'));
  });
  beforeEach(() => page.evaluate(() => document.querySelector('planted-faults')?.remove()));
  after(() => site.stop());

  const FAULTS = [
    [
      'targets of 12 pixels side by side',
      twoButtons('inline-size: 12px; block-size: 12px; padding: 0'),
      'button',
      targets,
    ],
    ['a box that is wider than the window', '<p style="inline-size: 2000px">Wide</p>', 'p', overflow],
    [
      'a line that cannot grow',
      '<p style="block-size: 1em; overflow: hidden">So many words that they take more than one line, as soon as there is more room between the letters and the words of this paragraph here</p>',
      'p',
      cutText,
    ],
    ['a stop of Tab without a ring', '<button style="outline: none">Quiet</button>', 'button', focus],
    [
      'a stop of Tab below something else',
      '<button>Hidden</button><div style="position: fixed; inset: 0; background: white"></div>',
      'button',
      focus,
    ],
  ];
  for (const [fault, html, tag, measure] of FAULTS) {
    it(fault, async () => {
      await page.evaluate(plant, html);
      const found = await measure();
      assert.ok(
        found.some((line) => line.startsWith(`planted-faults ${tag}`)),
        JSON.stringify(found),
      );
    });
  }

  it('what moves', async () => {
    await page.evaluate(
      plant,
      '<style>@keyframes turn { to { rotate: 1turn } }</style><p style="animation: turn 9s">Turns</p>',
    );
    await page.evaluate(watchMotion);
    assert.deepEqual(await page.evaluate(keepMotions), ['planted-faults p: turn']);
  });

  async function targets() {
    return (await page.evaluate(measureTargets)).failures;
  }

  function overflow() {
    return page.evaluate(measureOverflow);
  }

  async function cutText() {
    await page.evaluate(spaceText);
    return page.evaluate(measureCutText);
  }

  async function focus() {
    return (await walkByTab(page)).failures;
  }
});

describe('contrast', () => {
  it('is that of WCAG 2.2', () => {
    assert.equal(contrastOf([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrastOf([118, 118, 118], [255, 255, 255]).toFixed(2), '4.54');
  });

  it('inside of a picture is that of the strongest colour with the commonest', () => {
    const white = [255, 255, 255];
    assert.equal(contrastInside([white, white, white, [200, 200, 200], [0, 0, 0]]), 21);
    assert.equal(contrastInside([white, white]), 1);
  });
});

function twoButtons(style) {
  return `<button style="${style}">a</button><button style="${style}">b</button>`;
}

/** Runs in the page. */
function plant(html) {
  const host = document.createElement('planted-faults');
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  document.querySelector('.host-page').prepend(host);
  window.scrollTo(0, 0);
}
