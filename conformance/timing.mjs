// Our own engine by the clock, as runner-child.mjs asks it.
import { occurrencesBetween, readFeed } from '@otr-elements/event-data';

const WARM_UP = 3;

/** Milliseconds that a window of a document that is already read takes, warm: the best of several. */
export function windowTime({ text, from, to, timeZone, runs = 9 }) {
  const { events } = readFeed(text);
  const expand = () => occurrencesBetween(events, { from, to, timeZone });
  for (let run = 0; run < WARM_UP; run += 1) expand();
  return { count: expand().length, best: bestOf(runs, expand) };
}

/**
 * Milliseconds to read and expand each of two documents: the best of several rounds. Where the second has taken more than
 * `ratio` times the first, more rounds follow: noise makes times longer, never shorter, so it goes away.
 */
export function documentTimes({ texts, from, to, timeZone, ratio, runs = 7, most = 150 }) {
  const works = texts.map((text) => () => occurrencesBetween(readFeed(text).events, { from, to, timeZone }));
  const best = works.map(() => Infinity);
  for (let run = 0; run < runs || (run < most && best[1] > best[0] * ratio); run += 1) {
    for (const [index, work] of works.entries()) best[index] = Math.min(best[index], bestOf(1, work));
  }
  return { best };
}

function bestOf(runs, work) {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
