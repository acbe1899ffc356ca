import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { OF_WHOLE_PAGES, STORYBOOK, storiesByElement, StoryTour } from '../../../scripts/story-tour.mjs';

/** What the toolbars choose, one after the other; back again in the next story, which is drawn in the last of them anyway. */
const CHOICES = [
  { theme: 'light', language: 'en', width: 'full', direction: 'auto' },
  { theme: 'dark', language: 'en', width: 'full', direction: 'auto' },
  { theme: 'light', language: 'es', width: '280', direction: 'auto' },
  { theme: 'contrast', language: 'en', width: 'full', direction: 'rtl' },
];

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

/** A page of frames is looked at frame by frame: host-frames.e2e.mjs, hosts.e2e.mjs. */
const isOfFrames = ({ name }) => name === 'Hosts';

// A page for each element, which goes from story to story as a designer does; two at a time.
describe('each story', { concurrency: 2 }, () => {
  for (const [title, stories] of Object.entries(storiesByElement())) {
    describe(title, { concurrency: 1 }, () => {
      let tour;
      before(async () => {
        tour = await StoryTour.begin(site, stories[0].id);
      });
      after(() => tour?.close());

      for (const [at, { id, name }] of stories.filter((story) => !isOfFrames(story)).entries()) {
        it(
          `${name}: passes axe in every theme, narrow and right to left, and asks nobody else`,
          { timeout: 60_000 },
          async () => {
            await tour.show(id);
            for (const globals of at % 2 ? CHOICES.toReversed() : CHOICES) {
              await tour.choose(globals);
              await tour.settle();
              assert.deepEqual(await tour.visit.axe(OF_WHOLE_PAGES), [], JSON.stringify(globals));
            }
            assert.deepEqual(tour.visit.thirdPartyRequests, []);
          },
        );
      }
    });
  }
});
