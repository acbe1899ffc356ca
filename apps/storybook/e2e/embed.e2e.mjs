import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK } from '../../../scripts/story-tour.mjs';

const TIMEOUT = { timeout: 90_000 };
const WIDE = {
  viewport: { width: 1300, height: 1000 },
  permissions: ['clipboard-read', 'clipboard-write'],
  bypassCSP: true,
};

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

/** In Storybook’s layout for phones the panels are behind a button. */
async function openPanel(page, name = 'Embed') {
  const tab = page.getByRole('tab', { name });
  const opener = page.getByRole('button', { name: 'Open addon panel' });
  await tab.or(opener).first().waitFor();
  if (await opener.isVisible()) await opener.click();
  await tab.click();
}

// One page, in which a designer goes from story to story: the whole of Storybook takes long to load.
describe('the panel “Embed”', { concurrency: 1 }, () => {
  let visit, page, panel;
  before(async () => {
    visit = await site.visit('?path=/story/elements-event-calendar--agenda', WIDE);
    page = visit.page;
    panel = page.locator('embed-panel');
    await openPanel(page);
  });
  after(() => visit?.close());

  const goTo = async (element, story) => {
    const link = page.locator(`#elements-${element}--${story}`);
    if (!(await link.isVisible())) await page.locator(`#elements-${element}`).click();
    await link.click();
  };

  const tabTo = async (target) => {
    const hasFocus = () => target.evaluate((element) => element === element.getRootNode().activeElement);
    for (let count = 0; count < 60 && !(await hasFocus()); count++) await page.keyboard.press('Tab');
    assert.ok(await hasFocus(), `Tab does not come to ${target}.`);
  };

  it('has the snippet of a story, and follows the controls', TIMEOUT, async () => {
    await panel.getByText('view="agenda"').waitFor();
    await openPanel(page, 'Controls');
    await page.locator('#control-view').selectOption('week');
    await openPanel(page);
    await panel.getByText('view="week"').waitFor();
  });

  it('is chosen and copied by keyboard, and says so', TIMEOUT, async () => {
    await goTo('fairness-contact-badge', 'full');
    await panel.getByText('variant="full"').waitFor();
    await tabTo(panel.getByLabel('Tag', { exact: true }));
    await page.keyboard.press('ArrowRight');
    await panel.getByText('embed/fairness-contact-badge.html?variant=full').waitFor();
    await tabTo(panel.getByRole('button', { name: /Where the widget should be/ }));
    await page.keyboard.press('Enter');
    await panel.getByRole('status').getByText('Copied: Where the widget should be').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<p><a href="https:\/\/agency\.example\.gov\/otr\/.+\?variant=full">/);
  });

  it('says what to do where a script sets what is shown', TIMEOUT, async () => {
    await goTo('program-card', 'postponed');
    await panel.getByLabel('React').check();
    await panel.getByText('Set the property: content={…}').waitFor();
    await panel.getByLabel('Tag', { exact: true }).check();
    await panel.getByText('A tag cannot say what a script sets: content.').waitFor();
    await panel.getByText('"name": "Sample forum"').waitFor();
  });

  it('passes axe', TIMEOUT, async () => assert.deepEqual(await visit.axe([], 'embed-panel'), []));

  it('is of the element that a story really has', TIMEOUT, async () => {
    await goTo('program-card', 'list');
    await panel.getByText('<otr-program-cards>').waitFor();
  });

  it('has no snippet where there are only frames, and says where it is', TIMEOUT, async () => {
    await goTo('program-card', 'hosts');
    await panel.getByText('the snippet is below “Playground”').waitFor();
  });

  it('asked nobody else', () => assert.deepEqual(visit.thirdPartyRequests, []));
});

it(
  'the panel passes axe in dark at 390 pixels',
  TIMEOUT,
  site.visiting(
    '?path=/story/elements-event-calendar--very-busy-day',
    { ...WIDE, viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    async (visit) => {
      await openPanel(visit.page);
      await visit.page.locator('embed-panel').getByText('widget.events').waitFor();
      assert.deepEqual(await visit.axe([], 'embed-panel'), []);
    },
  ),
);
