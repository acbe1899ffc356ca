import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { STORYBOOK, storiesByElement, StoryTour } from '../../scripts/story-tour.mjs';

const LONGEST = 120_000;

/** What the toolbars stand at where a test says nothing. */
export const PLAIN = { theme: 'light', language: 'en', width: 'full', direction: 'auto' };

/** All but the one that shows sample host pages around the same element: what they are made of is not ours. */
export function storiesOfElements() {
  const groups = Object.entries(storiesByElement());
  return Object.fromEntries(groups.map(([title, stories]) => [title, stories.filter(({ name }) => name !== 'Hosts')]));
}

/**
 * A test for each story: in one page for each element, which goes from story to story.
 *
 * @typedef {(tour: StoryTour, story: {id: string, name: string}) => Promise<void>} StoryTest is handed the story as it stands still
 *
 * @param {string} claim - of every story
 * @param {Record<string, {id: string, name: string}[]>} stories - by the title of their element
 * @param {StoryTest} test
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export function onEachStory(claim, stories, test, options = {}) {
  claimsOnEachStory({ [claim]: test }, stories, options);
}

/**
 * The same for several claims, each of them a test, one after the other while the story is shown.
 *
 * @param {Record<string, StoryTest>} claims
 */
export function claimsOnEachStory(claims, stories, options = {}) {
  const site = new SiteUnderTest(STORYBOOK);
  before(() => site.start());
  after(() => site.stop());
  for (const [title, ofElement] of Object.entries(stories)) {
    describe(title, { concurrency: 1 }, () => {
      let tour;
      before(async () => {
        tour = await StoryTour.begin(site, ofElement[0].id, options);
      });
      after(() => tour?.close());
      for (const story of ofElement) {
        for (const [claim, test] of Object.entries(claims)) {
          it(`${story.name}: ${claim}`, { timeout: LONGEST }, async () => {
            await tour.show(story.id);
            await tour.settle();
            await test(tour, story);
          });
        }
      }
    });
  }
}
