import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { mainStories } from './main-stories.mjs';
import { walkByTab } from './measures/focus.mjs';
import { onEachStory, PLAIN } from './tour-stories.mjs';

let all = 0;

describe('focus (WCAG 2.4.7, 2.4.11, 1.4.11)', () => {
  onEachStory('each stop of Tab is uncovered and shows the focus at 3:1', mainStories(), async (tour, { id }) => {
    await tour.choose({ ...PLAIN, theme: 'light' });
    await tour.settle();
    const { stops, failures } = await walkByTab(tour.page);
    all += stops;
    assert.deepEqual(failures, [], id);
  });
  after(() => {
    console.log(`${all} stops of Tab`);
    assert.ok(all > 100, `Tab came to only ${all} stops.`);
  });
});
