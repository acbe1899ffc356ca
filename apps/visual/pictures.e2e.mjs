import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { storiesByElement } from '../../scripts/story-tour.mjs';
import { Album } from './album.mjs';
import { Studio } from './camera/studio.mjs';
import { Pictures } from './pictures.mjs';
import { Report } from './report.mjs';
import { SETTINGS } from './settings.mjs';
import { beginLeg, legs, PAGES } from './tour.mjs';

const LONGEST = 120_000;

const album = new Album();
const report = new Report();
const pictures = new Pictures();
const studio = new Studio();
let chromium;

describe('pictures', () => {
  before(() => studio.start());
  after(async () => {
    await studio.stop();
    await pictures.close();
    report.write();
    tellOfBrowser();
  });

  describe('each story', { concurrency: PAGES }, () => {
    for (const leg of legs()) {
      describe(`${leg.title}, ${leg.window.name}`, { concurrency: 1 }, () => {
        let camera;
        before(async () => {
          camera = await beginLeg(studio, leg);
          chromium = camera.chromium;
        });
        after(() => camera?.close());

        for (const { id, name } of leg.stories) {
          it(
            `${name}: looks as accepted, light, dark, in forced colours and right to left`,
            { timeout: LONGEST },
            async () => {
              const faults = [];
              await camera.shoot(id, async (setting, take) => {
                const fault = await faultOf(id, setting, take);
                if (fault) faults.push(`${setting}: ${fault}`);
              });
              assert.ok(faults.length === 0, messageOf(id, faults));
            },
          );
        }
      });
    }
  });

  describe('the accepted pictures', () => {
    const ids = Object.values(storiesByElement()).flatMap((stories) => stories.map(({ id }) => id));

    it('are each of a story and a setting that there is', () => {
      const left = album.stories.flatMap((story) =>
        album.settings(story).flatMap((setting) => (isOf(story, setting) ? [] : [`${story}, ${setting}`])),
      );
      assert.deepEqual(left, [], 'Pictures are left of what is gone. Remove them by node apps/visual/accept.mjs');
    });

    function isOf(story, setting) {
      return ids.includes(story) && SETTINGS.includes(setting);
    }
  });
});

/** Why a picture cannot stay, with its place in the report; nothing if it can. */
async function faultOf(story, setting, take) {
  const expected = album.expected(story, setting);
  const { actual, difference } = await pictures.takeUntilStill(take, expected);
  if (expected.picture && !difference) return undefined;
  const what = difference ? describeDifference(difference) : 'no picture of it was accepted yet';
  report.add({ story, setting, what }, { expected: expected.picture, actual, difference: difference?.diff });
  return what;
}

function describeDifference({ pixels, sizes: [then, now] }) {
  return then === now ? `${pixels} pixels differ` : `${pixels} pixels differ; it was ${then} and is ${now}`;
}

function messageOf(story, faults) {
  return [
    `${story} does not look as accepted.`,
    ...faults,
    `See ${report.page}; if it is right: node apps/visual/accept.mjs ${story}`,
  ].join('\n');
}

/** Another Chromium may draw otherwise; who reads a failure should know. */
function tellOfBrowser() {
  if (report.count && chromium !== album.chromium)
    console.log(
      `The pictures were taken by Chromium ${album.chromium}; this is ${chromium}, which may draw otherwise.`,
    );
}
