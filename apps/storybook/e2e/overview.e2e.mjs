import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK, storiesByElement } from '../../../scripts/story-tour.mjs';

/** The links to states, each with what its row says. */
const STATES = '.sbdocs-content td:first-child a[href*="path=/story/"]';

/** What the start page and the filter of the side bar have states together by: the heading that they stand under here. */
const tagOf = (heading) => heading.toLowerCase().replace(/[^a-z]+/g, '-');

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

describe('the overview of an element', { concurrency: 2 }, () => {
  for (const [title, stories] of Object.entries(storiesByElement())) {
    const overview = `${stories[0].id.split('--')[0]}--overview`;
    it(
      `${title}: names every state once, and says what to look at`,
      { timeout: 60_000 },
      site.visiting(`iframe.html?id=${overview}&viewMode=docs`, {}, async ({ page }) => {
        await page.locator(STATES).first().waitFor();
        const rows = await page.locator(STATES).evaluateAll((links) =>
          links.map((link) => ({
            id: new URL(link.href).searchParams.get('path').replace('/story/', ''),
            name: link.textContent,
            says: link.closest('tr').cells[1].innerText,
            group: [...document.querySelectorAll('.sbdocs-content h3')].findLast(
              (heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
            ).textContent,
          })),
        );
        const states = stories.filter(({ name }) => name !== 'Hosts').map(({ id, name }) => `${id} ${name}`);
        assert.deepEqual(rows.map(({ id, name }) => `${id} ${name}`).sort(), states.sort());
        for (const { name, says } of rows) assert.match(says, /^\S.*\.$/s, name);
        const tags = Object.fromEntries(stories.map(({ id, tags }) => [id, tags]));
        for (const { id, name, group } of rows) assert.ok(tags[id].includes(tagOf(group)), `${name}: ${group}`);
      }),
    );
  }

  it(
    'leads to a state by one click',
    { timeout: 120_000 },
    site.visiting('?path=/docs/elements-committee-panel--overview', {}, async ({ page }) => {
      const preview = page.frameLocator('#storybook-preview-iframe');
      await preview.getByRole('link', { name: 'Meetings stale', exact: true }).click();
      await page.waitForURL(/path=\/story\/elements-committee-panel--meetings-stale/);
      await preview.getByText('The meetings could not be loaded again; they may be out of date.').waitFor();
    }),
  );
});
