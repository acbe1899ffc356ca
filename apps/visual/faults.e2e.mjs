import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Camera } from './camera/camera.mjs';
import { Studio } from './camera/studio.mjs';
import { Pictures } from './pictures.mjs';
import { WINDOWS } from './settings.mjs';

const STORY = 'elements-committee-panel--meetings';

describe('a picture tells of', () => {
  const studio = new Studio();
  const pictures = new Pictures();
  let camera;
  let expected;
  before(async () => {
    await studio.start();
    camera = await Camera.begin(studio, STORY, WINDOWS[0]);
    await camera.shoot(STORY, async () => {});
    expected = await pictures.reduce(await camera.take());
  });
  after(async () => {
    await studio.stop();
    await pictures.close();
  });

  const faults = [
    ['text one pixel further down', 'h2, h3 { position: relative; inset-block-start: 1px }'],
    ['text one pixel further to the side', 'h2, h3 { position: relative; inset-inline-start: 1px }'],
    ['a colour that is a little paler', '.root { --_color-ink: #202020 }'],
    ['a ground that is a little darker', '.root { background-color: #fcfcfc }'],
    ['a border that is gone', '[role="tablist"] { border: 0 }'],
    ['letters of another weight', 'h2, h3 { font-weight: 400 }'],
    ['a pixel more of room below', '.root { padding-block-end: 1px }'],
  ];
  for (const [fault, css] of faults) {
    it(fault, async () => {
      const difference = await lookWith(css);
      assert.ok(difference, css);
      assert.ok(difference.pixels > 0 || difference.sizes[0] !== difference.sizes[1]);
    });
  }

  it('nothing where nothing is otherwise', async () => {
    assert.equal(await lookWith(''), null);
  });

  it('nothing where only the fonts differ that a page asks for and we have not', async () => {
    assert.equal(await lookWith('.root { font-family: "Comic Sans MS", cursive }'), null);
  });

  /** How the picture differs while a rule holds in the element. */
  async function lookWith(css) {
    await camera.page.evaluate(adopt, css);
    const difference = await pictures.compare(expected, await camera.take());
    await camera.page.evaluate(adopt, '');
    return difference;
  }
});

/** Runs in the page: the last sheet of the element is the fault's. */
function adopt(css) {
  const { shadowRoot } = document.querySelector('otr-committee-panel');
  const own = shadowRoot.adoptedStyleSheets.filter(({ isFault }) => !isFault);
  const fault = Object.assign(new CSSStyleSheet(), { isFault: true });
  fault.replaceSync(css);
  shadowRoot.adoptedStyleSheets = [...own, fault];
}
