import { Pixels } from './pixels.mjs';
import { measureSequence } from './sequence.mjs';

/** Rings stand outside of what has the focus, by their offset and width. */
const AROUND = 6;
const LEAST_CONTRAST = 3;
/** A ring of one pixel around a target of 24 by 24; what changes less is no indicator. */
const LEAST_PIXELS = 48;
const MOST_STOPS = 250;

/**
 * Goes through the page by Tab, and looks at each stop with the focus and without it.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{stops: number, failures: string[], surprises: string[]}>} failures: selector and figure of what is not seen
 *   well; surprises: stops that are not in the order of reading, or that change the page
 */
export async function walkByTab(page) {
  const failures = [];
  let stops = 0;
  await page.evaluate(startBeforeFirst);
  const before = await look(page);
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) break;
    failures.push(...(await faultsOf(page, stop)));
  }
  if (stops === MOST_STOPS) failures.push(`page: after ${stops} stops Tab has not left it`);
  const surprises = await page.evaluate(measureSequence, 'stops');
  if ((await look(page)) !== before) surprises.push('page: reads otherwise than before');
  return { stops, failures, surprises };
}

async function look(page) {
  return JSON.stringify([page.url(), await page.evaluate(allWords)]);
}

/** Runs in the page. */
function allWords() {
  const wordsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.checkVisibility()
        ? [...element.childNodes].map(({ nodeType, data }) => (nodeType === 3 ? data : ''))
        : []),
      ...(element.shadowRoot ? wordsIn(element.shadowRoot) : []),
    ]);
  return wordsIn(document.querySelector('.host-page')).join('');
}

async function faultsOf(page, { name, box, isCovered }) {
  if (isCovered) return [`${name}: wholly covered`];
  const near = { x: box.x - AROUND, y: box.y - AROUND, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
  const changed = await changedPixels(page, await inWindow(page, near));
  if (changed >= LEAST_PIXELS) return [];
  // A link that covers its card has its ring around the card.
  const most = await changedPixels(page, { x: 0, y: 0, ...page.viewportSize() });
  return most >= LEAST_PIXELS ? [] : [`${name}: only ${most} pixels change by ${LEAST_CONTRAST}:1 or more`];
}

async function changedPixels(page, clip) {
  const shot = async () => new Pixels(await page.screenshot({ clip }));
  const focused = await shot();
  await page.evaluate(hideFocus);
  const plain = await shot();
  await page.evaluate(showFocus);
  return focused.changedFrom(plain, LEAST_CONTRAST);
}

async function inWindow(page, { x, y, width, height }) {
  const window = page.viewportSize();
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(x + width, window.width) - left),
    height: Math.max(1, Math.min(y + height, window.height) - top),
  };
}

/** Runs in the page: the next Tab goes to the first stop of the story. */
function startBeforeFirst() {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.querySelector('.host-page').prepend(start);
  window.stops = new Set();
  start.focus();
  start.addEventListener('blur', () => start.remove(), { once: true });
}

/** Runs in the page. */
function describeFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || !isOfStory(element)) return null;
  const host = element.getRootNode().host?.localName ?? 'page';
  const text = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 30);
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''} "${text}"`;
  window.focused = element;
  window.stops.add(element);
  return { name, box: { x, y, width, height }, isCovered: isCovered(element) };

  function isOfStory(node) {
    for (let at = node; at; at = at.parentElement ?? at.getRootNode().host) {
      if (at.matches('.host-page')) return true;
    }
    return false;
  }

  /** No point of it, of its letters or of its edge is on top. */
  function isCovered(target) {
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
    return ![...target.getClientRects()].some((line) =>
      parts.some((across) =>
        parts.some((down) => {
          const at = [line.left + across * line.width, line.top + down * line.height];
          const top = target.getRootNode().elementsFromPoint(...at)[0];
          return top && (target.contains(top) || top.contains(target) || top.closest('label')?.contains(target));
        }),
      ),
    );
  }
}

/** Runs in the page. */
function hideFocus() {
  window.focused.blur();
}

/** Runs in the page. */
function showFocus() {
  window.focused.focus({ preventScroll: true });
}
