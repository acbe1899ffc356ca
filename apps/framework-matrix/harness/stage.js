/** Milliseconds that something may take to come about. */
const PATIENCE = 10_000;

/** The page of a sample, in the words of what a visitor sees; knows the shadow trees, so that claims need not. */
export class Stage {
  /** What the page shows at present. */
  state;
  #sample;
  #round = 0;

  constructor(sample, state) {
    this.#sample = sample;
    this.state = state;
  }

  /** Has the framework show something else. */
  show(change) {
    this.state = { ...this.state, ...change };
    this.#sample.update(this.state);
  }

  /** The same, and waits until the framework has done so. */
  async showWhole(change) {
    const greeting = `Round ${(this.#round += 1)}`;
    this.show({ ...change, greeting });
    await until('the framework does not answer', () => this.greeting?.textContent.trim() === greeting);
  }

  /** What stands in a slot of the first calendar. */
  get greeting() {
    return this.calendar()?.querySelector('[slot=header]');
  }

  calendar(id = 'by-address') {
    return document.getElementById(id);
  }

  /** Names of the events in a calendar's list. */
  summaries(id) {
    return textsOf(this.calendar(id)?.shadowRoot, '.item .summary');
  }

  /** Names of the items that the framework has put into the first calendar. */
  get items() {
    return textsOf(this.calendar(), 'li a');
  }

  card(name) {
    return this.cards.find(({ program }) => program === name);
  }

  get cards() {
    return [...document.querySelectorAll('#cards otr-program-card')];
  }

  find(selector, id) {
    return this.calendar(id)?.shadowRoot?.querySelector(selector);
  }

  click(selector, id) {
    const found = this.find(selector, id);
    if (!found) throw new Error(`there is no ${selector} to click`);
    found.click();
  }

  until(what, condition) {
    return until(what, condition);
  }

  /** Waits until all that is on its way has come: two frames with every element drawn. */
  async settled() {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await Promise.all([...document.querySelectorAll(':defined')].map(({ updateComplete }) => updateComplete));
    }
  }
}

/** Waits until a condition holds; else an error says what does not. */
export async function until(what, condition) {
  for (const end = performance.now() + PATIENCE; !condition(); await nextTask()) {
    if (performance.now() > end) throw new Error(what);
  }
}

/** Whether an element takes up room on screen. */
export function isSeen(element) {
  return Boolean(element?.getClientRects().length);
}

export function textsOf(root, selector) {
  return [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 10));
