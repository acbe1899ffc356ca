import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

/** OTR_WALKS=100 walks longer. */
const WALKS = Number(process.env.OTR_WALKS ?? 5);
const STEPS = 200;

const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Enter', 'Enter'],
  ...['Home', 'End', 'PageUp', 'PageDown', 'Shift+PageUp', 'Shift+PageDown', 'Shift+Tab', 'Space', 'Escape', 'e'],
];

/** A page, the view that it asks for, and the width of its window. */
const PLACES = [
  ['index.html', 'month', 1100],
  ['recurring.html', 'week', 1100],
  ['index.html', 'auto', 320],
  ['recurring.html', 'month', 320],
  ['espanol.html', 'categories', 1100],
];

describe('whoever walks by keys alone', { concurrency: PLACES.length }, () => {
  for (let seed = 1; seed <= WALKS; seed++) {
    const [path, view, width] = PLACES[seed % PLACES.length];
    it(`is always somewhere that can be seen: ${path} as ${view} at ${width} px, walk ${seed}`, async () => {
      const viewport = { width, height: 700 };
      const visit = await site.visit(path, { viewport, bypassCSP: true, reducedMotion: 'reduce' });
      try {
        await walk(visit, view, seed);
      } finally {
        await visit.close();
      }
    });
  }
});

async function walk({ page, errors }, view, seed) {
  await page.locator('otr-event-calendar .toolbar').first().waitFor();
  await page.evaluate(prepare, view);
  const random = randomNumbers(seed);
  const walked = [];
  let isInside = false;
  for (let step = 0; step < STEPS; step++) {
    const key = isInside ? KEYS[Math.floor(random() * KEYS.length)] : 'Tab';
    walked.push(key);
    await page.keyboard.press(key);
    const found = await page.evaluate(findFocus, key.endsWith('Tab'));
    assert.equal(found.fault, undefined, `after ${walked.slice(-12).join(' ')}`);
    ({ isInside } = found);
  }
  assert.deepEqual(errors, []);
}

/** The calendar's own links and files would leave the page, which is not what is tested. */
function prepare(view) {
  const calendar = document.querySelector('otr-event-calendar');
  calendar.setAttribute('view', view);
  document.addEventListener('click', (click) => {
    if (click.composedPath().some((node) => node.localName === 'a')) click.preventDefault();
  });
  return calendar.updateComplete;
}

/** Whether the focus is in the calendar when the page has come to rest, and what is wrong with where it is; where it is on the page, that is not looked at. */
async function findFocus(isTab) {
  const calendar = document.querySelector('otr-event-calendar');
  await calendar.updateComplete;
  for (let frame = 0, at; frame < 3; frame = window.scrollY === at ? frame + 1 : 0) {
    at = window.scrollY;
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
  const focused = calendar.shadowRoot.activeElement;
  const isNew = focused !== window.lastFocused;
  window.lastFocused = focused;
  if (!focused) return { isInside: false, fault: isTab || !isNew ? undefined : 'the focus fell to the page' };

  const where = focused.outerHTML.slice(0, 200);
  const { width, height, top, bottom } = focused.getBoundingClientRect();
  const isSeen = focused.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isInWindow = bottom > 0 && top < window.innerHeight;
  if (!isSeen || width < 4 || height < 4) return { fault: `the focus is on what cannot be seen: ${where}` };
  // Keys that scroll the page may leave the focus behind; what has just got it comes into the window.
  if (isNew && !isInWindow) return { fault: `the focus is outside of the window: ${where}` };
  return { isInside: true };
}

/** The same numbers for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function randomNumbers(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
