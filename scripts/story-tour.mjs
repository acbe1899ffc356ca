/* global window, document, requestAnimationFrame -- what stands in page.evaluate runs in the page */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RequestsInFlight } from './requests-in-flight.mjs';

/** The built Storybook. */
export const STORYBOOK = fileURLToPath(new URL('../apps/storybook/dist', import.meta.url));

/** Rules of axe about whole pages. A story is a part of a page: it has no landmarks and no heading of the first level. */
export const OF_WHOLE_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** @returns {Record<string, {id: string, name: string, title: string}[]>} stories by the title of their element */
export function storiesByElement() {
  const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return Object.groupBy(stories, ({ title }) => title);
}

/** One page that goes from story to story, as a designer does. */
export class StoryTour {
  visit;
  #shown;
  #requests;
  #chosen = {};

  constructor(visit, shown, requests) {
    this.visit = visit;
    this.#shown = shown;
    this.#requests = requests;
  }

  /**
   * @param {import('./site-under-test.mjs').SiteUnderTest} site - of STORYBOOK
   * @param {string} id - of the first story
   * @param {Parameters<typeof site.visit>[1]} options
   */
  static async begin(site, id, { prepare, ...options } = {}) {
    // The accessibility addon would run its own engine at the same time.
    const address = `iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
    let requests;
    const visit = await site.visit(address, {
      bypassCSP: true,
      viewport: { width: 900, height: 1000 },
      ...options,
      prepare: async (page) => {
        requests = new RequestsInFlight(page);
        await prepare?.(page);
      },
    });
    await visit.page.locator('#storybook-root *').first().waitFor({ state: 'attached' });
    return new StoryTour(visit, id, requests);
  }

  get page() {
    return this.visit.page;
  }

  /** Shows a story, with what it does by itself done. */
  async show(id) {
    if (id !== this.#shown) await this.page.evaluate(show, id);
    this.#shown = id;
  }

  /**
   * Chooses, and waits until the story is drawn again, with the style sheet of its host; what was chosen before is drawn already.
   *
   * @param {Record<string, string>} globals - what the toolbars choose
   */
  async choose(globals) {
    if (Object.entries(globals).every(([name, value]) => this.#chosen[name] === value)) return;
    await this.page.evaluate(choose, globals);
    Object.assign(this.#chosen, globals);
  }

  /** Waits until all that was asked for has come, and what is drawn stays as it is: no fact changes between two looks, nothing moves. */
  async settle() {
    do {
      await this.#requests.end();
      await this.page.evaluate(settle);
    } while (this.#requests.size);
  }

  close() {
    return this.visit.close();
  }
}

/** Runs in the page: what a choice in the side bar does. */
function show(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    channel.on('storyRendered', function listen(id) {
      if (id !== storyId) return;
      channel.off('storyRendered', listen);
      resolve();
    });
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in the page: what the toolbar does. A story that is still being drawn would tell of that first. */
async function choose(globals) {
  const preview = window.__STORYBOOK_PREVIEW__;
  while (preview.currentRender?.phase !== 'finished') await new Promise((resolve) => requestAnimationFrame(resolve));
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const isDrawn = new Promise((resolve) => {
    // Storybook tells that a story is rendered only after it has waited for what moves, which `settle` does.
    channel.on('storyRenderPhaseChanged', function listen({ newPhase, storyId }) {
      if (newPhase !== 'completing' || storyId !== preview.currentRender.id) return;
      channel.off('storyRenderPhaseChanged', listen);
      resolve();
    });
  });
  channel.emit('updateGlobals', { globals });
  await isDrawn;
}

/** Runs in the page. */
async function settle() {
  const pause = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 80));
  const looks = (root) =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const inside = element.shadowRoot ? looks(element.shadowRoot) : '';
        return `${element.localName} ${element.className} ${x},${y},${width},${height}${inside}`;
      })
      .join();
  const look = () => looks(document.documentElement) + document.documentElement.outerHTML.length;
  await document.fonts.ready;
  let before = '';
  for (let now = look(); now !== before; now = look()) {
    before = now;
    await pause();
  }
}
