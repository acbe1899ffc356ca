import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK, storiesByElement } from '../../../scripts/story-tour.mjs';
import { beginPlays, play } from './play-story.mjs';

/** How the names of those begin that show what a visitor does. */
const STEPS = 'Step by step: ';

/** A designer opens a story in any language and width, so that no play may depend on either. */
const LOOKS = {
  'in English': { language: 'en', width: 'full' },
  'in Spanish, narrow': { language: 'es', width: '320' },
};

/** Storybook's own mark of a story that does something by itself. */
const isPlayed = ({ tags }) => tags.includes('play-fn');

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

describe('what a story does by itself', { concurrency: 2 }, () => {
  for (const [title, all] of Object.entries(storiesByElement())) {
    const stories = all.filter(isPlayed);
    describe(title, { concurrency: 1 }, () => {
      let page;
      before(async () => {
        page = await beginPlays(site);
      });

      it('shows step by step what a visitor does', () => {
        assert.ok(stories.some(({ name }) => name.startsWith(STEPS)));
      });

      for (const [look, globals] of Object.entries(LOOKS)) {
        for (const { id, name } of stories) {
          it(`${name}: is done to its end, ${look}`, { timeout: 60_000 }, async () => {
            assert.deepEqual(await play(page, id, globals), []);
          });
        }
      }
    });
  }
});

describe('what goes wrong in it', { concurrency: 1 }, () => {
  it('is told: nothing comes of a click', { timeout: 60_000 }, async () => {
    const page = await beginPlays(site);
    await page.evaluate(() => addEventListener('click', (click) => click.stopImmediatePropagation(), true));
    const faults = await play(page, 'elements-program-card--steps-to-register', LOOKS['in English']);
    assert.match(faults.join(), /https:\/\/agency\.example\/summit/);
  });

  it('is told: an error beside it', { timeout: 60_000 }, async () => {
    const page = await beginPlays(site);
    await page.evaluate(() => {
      addEventListener('click', () => {
        throw new Error('Planted: an error beside the play.');
      });
    });
    const faults = await play(page, 'elements-program-card--steps-to-register', LOOKS['in English']);
    assert.match(faults.join(), /Planted: an error beside the play\./);
  });

  it('is told: there is no such story', { timeout: 60_000 }, async () => {
    const page = await beginPlays(site);
    const faults = await play(page, 'elements-program-card--no-such-story', LOOKS['in English']);
    assert.match(faults.join(), /no-such-story/);
  });
});

describe('the panel “Interactions”', () => {
  it(
    'names each step, and what was expected in it',
    { timeout: 120_000 },
    site.visiting(
      '?path=/story/elements-event-calendar--steps-through-months',
      { viewport: { width: 1300, height: 900 } },
      async ({ page }) => {
        await page.getByRole('tab', { name: /^Interactions/ }).click();
        await page.getByText('The arrow leads to April').waitFor();
        await page.getByText('Arrow down goes on by a week; one day alone is a stop of Tab').waitFor();
        await page.getByText('Pass', { exact: true }).waitFor();
      },
    ),
  );
});
