import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { walkByTab } from './measures/focus.mjs';
import { claimsOnEachStory } from './tour-stories.mjs';

let all = 0;
let walk;

describe('focus (WCAG 2.4.7, 2.4.11, 1.4.11, 2.4.3, 3.2.1)', () => {
  claimsOnEachStory(
    {
      'each stop of Tab is uncovered and shows the focus at 3:1': async (tour, { id }) => {
        walk = undefined;
        walk = await walkByTab(tour.page);
        all += walk.stops;
        assert.deepEqual(walk.failures, [], id);
      },
      'Tab goes as one reads, and what it comes to changes nothing': (_, { id }) => {
        assert.deepEqual(walk?.surprises, [], id);
      },
    },
    mainStories(),
  );
  after(() => {
    console.log(`${all} stops of Tab`);
    assert.ok(all > 100, `Tab came to only ${all} stops.`);
  });
});
