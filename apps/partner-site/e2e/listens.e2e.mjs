import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { ALL } from './audit-states.mjs';

/**
 * What a visitor does, by where it is heard. A card hears where a click began, to tell it from text that is dragged over; a field, when
 * a key was pressed, whichever it is, to speak when the keys rest.
 */
const OF_VISITORS = [
  'click button',
  'click otr-program-card',
  'click summary',
  'click td',
  'input form',
  'input input',
  'keydown button',
  'keydown div',
  'keydown form',
  'keydown input',
  'keydown select',
  'keydown table',
  'change select',
  'focus input',
  'pointerdown otr-program-card',
  'submit form',
  'toggle details',
];

/** What the browser tells by itself. */
const OF_BROWSERS = /^(abort|online|hashchange|popstate|visibilitychange|slotchange|load|readystatechange) /;

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

describe('the whole office page', () => {
  it('hears clicks and keys where they are meant: no gesture, no drag, no motion, no key of the whole page', async () => {
    const visit = await site.visit('index.html', { prepare: (page) => page.addInitScript(keepListeners) });
    try {
      const { page } = visit;
      for (const part of ALL) await page.locator(part).first().waitFor();
      await page.locator('td.busy').first().click();
      await page.locator('.day-panel').waitFor();
      await page.locator('[part=subscribe] > summary').click();
      await page.locator('[part=subscribe] input').waitFor();
      const heard = await page.evaluate(() => [...window.heard].sort());
      const ofVisitors = heard.filter((one) => !OF_BROWSERS.test(one));
      assert.deepEqual(ofVisitors, [...OF_VISITORS].sort());
    } finally {
      await visit.close();
    }
  });
});

/** Before any script of the page: `type localName` of each listener, or the name of its class where it is no element. */
function keepListeners() {
  const add = EventTarget.prototype.addEventListener;
  window.heard = new Set();
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const isOfTest = type === 'securitypolicyviolation';
    const isMedia = this instanceof MediaQueryList;
    if (!isOfTest && !isMedia) window.heard.add(`${type} ${this.localName ?? this.constructor.name}`);
    return add.call(this, type, ...rest);
  };
}
