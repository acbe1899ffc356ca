import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK, StoryTour } from '../../../scripts/story-tour.mjs';
import { HOSTS, look, sheets } from './hosts.harness.mjs';

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

describe('the page with every host', { concurrency: 1 }, () => {
  let tour;
  before(async () => {
    tour = await StoryTour.begin(site, 'elements-fairness-contact-badge--hosts');
  });
  after(() => tour?.close());

  it('passes axe around the frames', { timeout: 60_000 }, async () => {
    assert.deepEqual(await tour.visit.axe(['landmark-one-main', 'page-has-heading-one', 'region']), []);
  });

  const frameOf = (host) => tour.page.locator(`section[aria-labelledby=host-${host}] iframe`);

  for (const [host, sign] of Object.entries(HOSTS)) {
    it(`${host}: has a document of its own, as high as what it shows`, { timeout: 60_000 }, async () => {
      const frame = frameOf(host);
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator('otr-fairness-contact-badge .root').waitFor();
      assert.match(await look(frame.contentFrame(), sign), sign.is);
      await tour.page.waitForFunction(isAsHighAsItsPage, await frame.elementHandle());
    });
  }

  it('what the toolbars say reaches each frame, which is not loaded again', { timeout: 60_000 }, async () => {
    const pages = Object.keys(HOSTS).map((host) => frameOf(host).contentFrame());
    for (const page of pages) await page.locator('html').evaluate((root) => root.classList.add('as-it-was'));
    await tour.choose({ theme: 'dark', language: 'es' });
    for (const page of pages) await page.locator(".as-it-was .canvas[data-theme='dark'] > [lang='es']").waitFor();
  });
});

describe('a page of documentation', () => {
  it(
    'shows its stories in the chosen host, each in a frame, and keeps its own look',
    { timeout: 60_000 },
    site.visiting(
      'iframe.html?id=elements-fairness-contact-badge--overview&viewMode=docs&globals=host:uswds',
      {},
      async ({ page }) => {
        const story = page.locator('host-frame iframe').first();
        await story.scrollIntoViewIfNeeded();
        await story.contentFrame().locator('.usa-header').waitFor();
        assert.deepEqual(await sheets(page), []);
      },
    ),
  );
});

/** Runs in the page. */
function isAsHighAsItsPage(frame) {
  const { scrollHeight, clientHeight } = frame.contentDocument.documentElement;
  const { height } = frame.contentDocument.getElementById('storybook-root').getBoundingClientRect();
  return scrollHeight === clientHeight && clientHeight - height < 32;
}
