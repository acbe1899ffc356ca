/** Of each story; others are of the same kinds. */
const MOST_CONTROLS = 6;

/**
 * Points at a control of each kind, presses, and lets go elsewhere: none of it is a click, so that nothing may appear
 * (WCAG 1.4.13) and nothing may happen (2.5.2).
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{controls: number, failures: string[]}>} failures: selector and what changed it
 */
export async function usePointer(page) {
  const failures = [];
  const controls = await page.evaluate(controlsOfEachKind, MOST_CONTROLS);
  await page.mouse.move(0, 0);
  const before = await look(page);
  for (const { name, x, y } of controls) {
    const steps = {
      'pointed at': () => page.mouse.move(x, y),
      pressed: () => page.mouse.down(),
      'let go elsewhere': () => page.mouse.move(0, 0).then(() => page.mouse.up()),
    };
    for (const [step, take] of Object.entries(steps)) {
      await take();
      const after = await look(page);
      if (after !== before) failures.push(`${name}: ${step}, the page changes`);
    }
  }
  return { controls: controls.length, failures };
}

async function look(page) {
  return JSON.stringify([page.url(), await page.evaluate(allThatIsShown)]);
}

/** Runs in the page: each element that is shown, where it stands, and its own words. */
function allThatIsShown() {
  const shownIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const { x, y, width, height } = element.getBoundingClientRect();
      const words = [...element.childNodes].map(({ nodeType, data }) => (nodeType === 3 ? data : '')).join('');
      return [
        `${element.localName} ${x},${y},${width},${height} ${words}`,
        ...(element.shadowRoot ? shownIn(element.shadowRoot) : []),
      ];
    });
  return shownIn(document.body);
}

/** Runs in the page. A choice is left out: the browser opens its list, which is the browser's own, by pressing. */
function controlsOfEachKind(most) {
  const kinds = new Map();
  const collect = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('a[href], button, summary, input, td[tabindex], [part=card], [part=bar]')) keep(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document.querySelector('.host-page'));
  return [...kinds.values()].slice(0, most);

  function keep(element) {
    const host = element.getRootNode().host?.localName ?? 'page';
    const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
    const { x, y, width, height } = element.getClientRects()[0] ?? {};
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isInWindow = width > 0 && middle.x < innerWidth && middle.y > 0 && middle.y < innerHeight;
    if (isInWindow && element.checkVisibility({ visibilityProperty: true })) kinds.set(name, { name, ...middle });
  }
}
