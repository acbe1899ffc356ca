import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { STORYBOOK, StoryTour } from '../../scripts/story-tour.mjs';
import { walkByTab } from './measures/focus.mjs';
import { takeMotions, watchMotion } from './measures/motion.mjs';
import { measureMedia } from './measures/media.mjs';
import { measureNonText } from './measures/non-text.mjs';
import { measureOverflow } from './measures/overflow.mjs';
import { contrastInside, contrastOf } from './measures/pixels.mjs';
import { usePointer } from './measures/pointer.mjs';
import { measureSequence } from './measures/sequence.mjs';
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
    [
      'a stop of Tab that stands before the one it follows',
      '<div style="display: flex; flex-direction: column-reverse"><button>One</button><button>Two</button></div>',
      'button "Two"',
      surprises,
    ],
    [
      'a text that stands before the one it follows',
      '<div style="display: flex; flex-direction: row-reverse"><p>One</p><p>Two</p></div>',
      'p "Two"',
      () => page.evaluate(measureSequence, 'texts'),
    ],
    [
      'what appears below the pointer',
      '<style>p { display: none } a:hover + p { display: block }</style><a href="#a">Link</a><p>More</p>',
      'a: pointed at',
      pointer,
    ],
    ['what happens by pressing', '<button onmousedown="this.append(\'!\')">Go</button>', 'button: pressed', pointer],
    ['a pale edge', '<button style="border: 1px solid #ccc; background: #fff">Pale</button>', 'button: edge', nonText],
    ['a pale field', '<input style="border: 0; background: #eee" aria-label="Pale">', 'input: field', nonText],
    ['a pale sign of what is pressed', pressed('#ddd'), 'button: what is pressed', nonText],
    ['a film', '<video></video>', 'video', media],
    ['a picture of text', '<p style="background: url(data:,)">Text</p>', 'p: picture', media],
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

  it('a page that reads otherwise after Tab', async () => {
    await page.evaluate(plant, '<p><button onfocus="this.nextSibling.data += 1">Go</button>1</p>');
    assert.ok((await surprises()).includes('page: reads otherwise than before'));
  });

  it('what could move', async () => {
    await page.evaluate(plant, '<style>@keyframes turn { to { rotate: 1turn } }</style>');
    assert.ok((await media()).includes('moves: turn'));
  });

  it('what depends on how a device is held', async () => {
    await page.evaluate(plant, '<style>@media (orientation: portrait) { p { display: none } }</style>');
    assert.ok((await media()).includes('turns: (orientation: portrait)'));
  });

  it('what moves', async () => {
    await page.evaluate(
      plant,
      '<style>@keyframes turn { to { rotate: 1turn } }</style><p style="animation: turn 9s">Turns</p>',
    );
    await page.evaluate(watchMotion);
    assert.deepEqual(await page.evaluate(takeMotions), ['planted-faults p: turn']);
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

  async function pointer() {
    return (await usePointer(page)).failures;
  }

  async function nonText() {
    const found = await page.evaluate(measureNonText, [{ name: 'usual', css: '', scheme: 'light' }]);
    return found.map((line) => line.replace('usual: ', ''));
  }

  function media() {
    return page.evaluate(measureMedia);
  }

  async function surprises() {
    return (await walkByTab(page)).surprises;
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

function pressed(background) {
  return `<button aria-pressed="true" style="border: 0; background: ${background}">On</button>`;
}

/** Runs in the page. */
function plant(html) {
  const host = document.createElement('planted-faults');
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  document.querySelector('.host-page').prepend(host);
  window.scrollTo(0, 0);
}
