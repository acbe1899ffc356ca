import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { PNG } from 'pngjs';
import { mainStories } from './main-stories.mjs';
import { contrastInside } from './measures/pixels.mjs';
import { shownTexts } from './measures/shown-texts.mjs';
import { onEachStory } from './tour-stories.mjs';

const LEAST = 4.5;

/** In CSS pixels. A browser takes no picture of more than 16,384; what repeats further down is the same. */
const TALLEST = 8000;

describe('forced colours (WCAG 1.4.3)', () => {
  onEachStory(
    'each text that is shown has 4.5:1, as pixels',
    mainStories(),
    async (tour, { id }) => {
      const all = await tour.page.evaluate(shownTexts);
      const texts = all.filter(({ box }) => box.y + box.height < TALLEST);
      assert.ok(texts.length > 0, `${id} shows no text`);
      const picture = PNG.sync.read(await tour.page.screenshot({ fullPage: true, clip: await firstPart(tour.page) }));
      const pale = texts.flatMap(({ name, box }) => {
        const contrast = contrastInside(coloursOf(picture, box));
        return contrast < LEAST ? [`${name}: ${contrast.toFixed(2)}:1`] : [];
      });
      assert.deepEqual(pale, [], id);
    },
    { forcedColors: 'active' },
  );
});

async function firstPart(page) {
  const [width, height] = await page.evaluate(() => [document.body.scrollWidth, document.documentElement.scrollHeight]);
  return { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
}

/** The pixels of a part of the picture. */
function coloursOf({ data, width, height }, box) {
  const colours = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, Math.ceil(box.y + box.height)); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, Math.ceil(box.x + box.width)); x++) {
      const at = 4 * (y * width + x);
      colours.push([data[at], data[at + 1], data[at + 2]]);
    }
  }
  return colours.length ? colours : [[0, 0, 0]];
}
