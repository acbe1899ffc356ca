import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { STORYBOOK, StoryTour } from '../../scripts/story-tour.mjs';

const LONGEST = 120_000;

/** What the toolbars stand at where a test says nothing. */
export const PLAIN = { theme: 'light', language: 'en', width: 'full', direction: 'auto' };

/**
 * A test for each story: in one page for each element, which goes from story to story.
 *
 * @param {string} claim - of every story
 * @param {Record<string, {id: string, name: string}[]>} storiesByElement
 * @param {(tour: StoryTour, story: {id: string, name: string}) => Promise<void>} test - is handed the story as it stands still
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export function onEachStory(claim, storiesByElement, test, options = {}) {
  const site = new SiteUnderTest(STORYBOOK);
  before(() => site.start());
  after(() => site.stop());
  for (const [title, stories] of Object.entries(storiesByElement)) {
    describe(title, { concurrency: 1 }, () => {
      let tour;
      before(async () => {
        tour = await StoryTour.begin(site, stories[0].id, options);
      });
      after(() => tour?.close());
      for (const story of stories) {
        it(`${story.name}: ${claim}`, { timeout: LONGEST }, async () => {
          await tour.show(story.id);
          await tour.settle();
          await test(tour, story);
        });
      }
    });
  }
}
