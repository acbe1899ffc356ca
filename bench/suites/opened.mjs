/* global bench -- page/measure.js */
import { OPEN_ON } from '../feed/sample-feed.mjs';

/** Loads a contender into the blank page; gives the milliseconds until its month was painted. */
export async function openMonth(page, contender, count) {
  const given = inPage(contender);
  return page.evaluate(
    ([each, feed, date, least]) => bench.load(each, feed, date, least),
    [given, `/feed/${count}.json`, OPEN_ON, leastShown(count)],
  );
}

/** What measure.js has to know of a contender. */
export function inPage({ host, shown, listed, module, scripts, styles }) {
  return { host, shown, listed, module, scripts, styles };
}

/** How many events a month has to show to count as drawn. */
export function leastShown(count) {
  return count < 500 ? 2 : 20;
}
