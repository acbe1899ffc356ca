import { CLAIMS } from './claims.js';
import { equal } from './equal.js';
import { isSeen, Stage, until } from './stage.js';
import { FIRST } from './state.js';

/**
 * A framework's way to show the page that state.js describes.
 *
 * @typedef {object} Sample
 * @property {() => Promise<unknown>} define - registers the elements, by the module that users of the framework import
 * @property {Show} [mount] - draws the page into an empty element
 * @property {Show} [hydrate] - takes over the page that a server has drawn into it
 *
 * @typedef {(target: Element, state: import('./state.js').State) => Shown | Promise<Shown>} Show
 * @typedef {{ update: (state: import('./state.js').State) => void }} Shown
 */

const UNDEFINED = 'before the script';
const TAKEN_OVER = 'taken over';

/** Beside those of every page: what a column claims of its beginning. */
export const EXTRA_CLAIMS = { before: [], after: [UNDEFINED], server: [UNDEFINED, TAKEN_OVER] };

/** How each column of the table brings a page on. */
const STARTS = {
  async before(sample, target) {
    await sample.define();
    return { shown: await sample.mount(target, FIRST), claims: {} };
  },

  async after(sample, target) {
    const shown = await sample.mount(target, FIRST);
    const fallback = await outcomeOf(isSeenWithoutScript);
    await sample.define();
    return { shown, claims: { [UNDEFINED]: fallback } };
  },

  async server(sample, target) {
    const drawn = [...target.querySelectorAll('otr-event-calendar, otr-event-source, otr-program-card, li')];
    const fallback = await outcomeOf(isSeenWithoutScript);
    await sample.define();
    const shown = await sample.hydrate(target, FIRST);
    const kept = await outcomeOf(() => isTakenOver(drawn, new Stage(shown, FIRST)));
    return { shown, claims: { [UNDEFINED]: fallback, [TAKEN_OVER]: kept } };
  },
};

/**
 * Tries every claim on this page, whose column stands in its address; `window.outcomes` is the promise of `works` or what is
 * amiss, by claim.
 *
 * @param {Sample} sample
 */
export function run(sample) {
  window.outcomes = tryClaims(sample);
}

async function tryClaims(sample) {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const column = document.documentElement.dataset.column;
  const { shown, claims } = await STARTS[column](sample, document.getElementById('app'));
  const stage = new Stage(shown, FIRST);
  for (const [name, claim] of Object.entries(CLAIMS)) claims[name] = await outcomeOf(() => claim(stage));
  return claims;
}

/** The list in the tag, or what a server has drawn in its place. */
function isSeenWithoutScript() {
  const isThere = () => {
    const calendar = document.querySelector('#by-address');
    return isSeen(calendar?.querySelector('li a')) || isSeen(calendar?.shadowRoot?.querySelector('.summary'));
  };
  return until('nothing is seen before the script', isThere);
}

/** Once the framework answers to a change, it has looked at all that a server has drawn. */
async function isTakenOver(drawn, stage) {
  equal(drawn.length, 13, 'the server has not drawn everything');
  await stage.showWhole({});
  equal(drawn.filter(({ isConnected }) => !isConnected).length, 0, 'elements were drawn anew');
}

async function outcomeOf(attempt) {
  try {
    await attempt();
    return 'works';
  } catch (error) {
    return error.message;
  }
}
