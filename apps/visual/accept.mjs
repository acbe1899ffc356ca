// Accepts how stories look now: node apps/visual/accept.mjs [story…]. Without a story, it accepts all, and removes what is left of
// stories that are gone. Pictures that are as accepted stay as they are.
import { Album } from './album.mjs';
import { Studio } from './camera/studio.mjs';
import { Pictures } from './pictures.mjs';
import { SETTINGS } from './settings.mjs';
import { beginLeg, legs, PAGES } from './tour.mjs';

const asked = process.argv.slice(2);
const isAsked = ({ id }) => asked.length === 0 || asked.includes(id);

const album = new Album();
const pictures = new Pictures();
const studio = new Studio();
const counts = { kept: 0, written: 0, removed: 0 };
const writing = [];

const wanted = legs(isAsked);
const ids = new Set(wanted.flatMap(({ stories }) => stories.map(({ id }) => id)));
const unknown = asked.filter((id) => !ids.has(id));
if (unknown.length) throw new Error(`Storybook has no story ${unknown.join(', ')}; is it built?`);

try {
  await studio.start();
  await Promise.all(Array.from({ length: PAGES }, tourNext));
  await Promise.all(writing);
  if (asked.length === 0) removeLeft();
} finally {
  await studio.stop();
  await pictures.close();
}
console.log(`${counts.written} pictures accepted, ${counts.kept} as before, ${counts.removed} removed`);

async function tourNext() {
  for (let leg = wanted.shift(); leg; leg = wanted.shift()) {
    const camera = await beginLeg(studio, leg);
    for (const { id } of leg.stories) await camera.shoot(id, (setting, take) => accept(id, setting, take));
    if (asked.length === 0) album.chromium = camera.chromium;
    await camera.close();
  }
}

async function accept(story, setting, take) {
  const expected = album.expected(story, setting);
  const { actual, difference } = await pictures.takeUntilStill(take, expected);
  if (expected.picture && !difference) {
    counts.kept++;
    return;
  }
  console.log(`${story}, ${setting}${expected.picture ? '' : ': new'}`);
  counts.written++;
  writing.push(pictures.reduce(actual).then((png) => album.keep(story, setting, png, actual)));
}

function removeLeft() {
  for (const story of album.stories) {
    const left = album.settings(story).filter((setting) => !ids.has(story) || !SETTINGS.includes(setting));
    for (const setting of left) album.remove(story, setting);
    if (!ids.has(story)) album.remove(story);
    counts.removed += left.length;
  }
}
