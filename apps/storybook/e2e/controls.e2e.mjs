import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK } from '../../../scripts/story-tour.mjs';

/** How each attribute and property is set: by the values that it takes, or as its kind is. */
const CONTROLS = {
  'event-calendar': {
    src: 'text',
    view: 'select',
    date: 'date',
    program: 'text',
    limit: 'number',
    weekstart: 'select',
    zone: 'text',
    heading: 'select',
    past: 'select',
    linkeddata: 'select',
    find: 'select',
    subscribe: 'select',
    hash: 'text',
    now: 'date',
  },
  'program-card': {
    src: 'text',
    program: 'text',
    events: 'text',
    layout: 'select',
    heading: 'select',
    linkeddata: 'select',
    now: 'date',
  },
  'committee-panel': { src: 'text', committee: 'text', events: 'text', heading: 'select', now: 'date' },
  'fairness-contact-badge': {
    src: 'text',
    variant: 'select',
    state: 'select',
    heading: 'select',
    linkeddata: 'select',
    now: 'date',
  },
};

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

describe('the panel “Controls”', { concurrency: 2 }, () => {
  for (const [element, controls] of Object.entries(CONTROLS)) {
    it(
      `${element}: has the right control for each attribute, and says what it does`,
      { timeout: 60_000 },
      site.visiting(`iframe.html?id=elements-${element}--playground&viewMode=story`, {}, async ({ page }) => {
        await page.locator(`otr-${element}`).waitFor();
        const shown = await page.evaluate(readControls);
        assert.deepEqual(Object.fromEntries(shown.map(({ name, control }) => [name, control])), controls);
        for (const { name, description } of shown) assert.match(description ?? '', /^\S.*\.$/s, name);
      }),
    );
  }

  it(
    'changes the element',
    { timeout: 60_000 },
    site.visiting('iframe.html?id=elements-event-calendar--playground&viewMode=story', {}, async ({ page }) => {
      await page.locator('otr-event-calendar').locator('[part=toolbar]').waitFor();
      await page.evaluate(() => {
        const updatedArgs = { view: 'month', date: Date.UTC(2026, 3, 15), find: 'off' };
        const storyId = 'elements-event-calendar--playground';
        window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs });
      });
      await page.getByRole('heading', { name: 'April 2026' }).waitFor();
      assert.equal(await page.locator('otr-event-calendar').getAttribute('date'), '2026-04-15');
      await page.locator('otr-event-calendar').locator('[part=find]').waitFor({ state: 'detached' });
    }),
  );
});

/** Runs in the page: what the panel is made of. */
function readControls() {
  const { argTypes, parameters } = window.__STORYBOOK_PREVIEW__.currentRender.story;
  return Object.values(argTypes)
    .filter(({ name }) => parameters.controls.include.includes(name))
    .map(({ name, control, description }) => ({ name, control: control.type, description }));
}
