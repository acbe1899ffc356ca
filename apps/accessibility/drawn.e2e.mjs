import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { measureMedia } from './measures/media.mjs';
import { takeMotions, watchMotion } from './measures/motion.mjs';
import { measureNonText } from './measures/non-text.mjs';
import { measureSequence } from './measures/sequence.mjs';
import { claimsOnEachStory, PLAIN } from './tour-stories.mjs';

const SHEETS = ['tokens', 'neutral', 'cbp', 'high-contrast'];
const THEMES = SHEETS.flatMap((name) =>
  ['light', 'dark'].map((scheme) => ({ name: `${name}, ${scheme}`, scheme, css: cssOf(name) })),
);

/** The picture of a program is the page's; the code is read by cameras. */
const PICTURES = ['otr-program-card img', 'otr-fairness-contact-badge svg.qr'];

const HOVERED = 6;
const STOPS = 6;

describe('what is drawn (WCAG 1.4.11, 1.3.2, 1.4.5, 2.2.2, 1.3.4, 2.3.3)', () => {
  claimsOnEachStory(
    {
      'lines and shapes that tell something have 3:1 in every theme': async (tour, { id }) => {
        assert.deepEqual(await tour.page.evaluate(measureNonText, THEMES), [], id);
      },
      'each text stands behind what it follows': async (tour, { id }) => {
        assert.deepEqual(await tour.page.evaluate(measureSequence, 'texts'), [], id);
      },
      'there is no film, no sound, no picture of text, nothing that moves, and nothing for one way to hold a device':
        async (tour, { id }) => {
          const media = await tour.page.evaluate(measureMedia);
          assert.deepEqual(
            media.filter((name) => !PICTURES.includes(name)),
            [],
            id,
          );
        },
      'nothing moves by itself, when hovered over or when used': async (tour, { id }) => {
        await tour.page.evaluate(watchMotion);
        await tour.choose({ ...PLAIN, theme: 'dark' });
        const controls = await tour.page.locator('.host-page :is(button, summary, a[href]):visible').all();
        for (const control of controls.slice(0, HOVERED)) await control.hover({ force: true });
        for (let stop = 0; stop < STOPS; stop++) await tour.page.keyboard.press('Tab');
        await tour.page.evaluate(openAll);
        await tour.settle();
        assert.deepEqual(await tour.page.evaluate(takeMotions), [], id);
      },
    },
    mainStories(),
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

function cssOf(name) {
  return readFileSync(new URL(`../../packages/tokens/dist/${name}.css`, import.meta.url), 'utf8');
}
