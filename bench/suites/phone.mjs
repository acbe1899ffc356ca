/* global bench, vitals -- page/measure.js and page/vitals.js */
import { setTimeout as pause } from 'node:timers/promises';
import { withFreshPage } from '../fresh-page.mjs';
import { inPage, leastShown } from './opened.mjs';
import { takeTurns } from './take-turns.mjs';

const EVENTS = 200;
/** Milliseconds in which a page comes to rest, and an interaction ends. */
const REST = 1500;

/** A page with the calendar on a slow phone, and one click on the button of the next month. */
export async function phone({ browser, origin, contenders, runs }) {
  const title = `Slow phone, ${EVENTS} events`;
  const rows = await takeTurns(contenders, runs, title, (contender) =>
    withFreshPage(browser, true, (page) => visit(page, contender, origin)),
  );
  return [
    {
      suite: 'phone',
      title: `${title} (ms, kB; shown: from navigation to the month)`,
      columns: ['tbt', 'inp', 'cls', 'shown', 'fcp', 'kB', 'runs'],
      ratios: ['shown'],
      rows,
    },
  ];
}

async function visit(page, contender, origin) {
  await page.goto(`${origin}/phone/${contender.name}/${EVENTS}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench);
  const shown = await page.evaluate(
    async ([each, least]) => {
      await bench.untilShown(each, least);
      return performance.now();
    },
    [inPage(contender), leastShown(EVENTS)],
  );
  await pause(REST);
  const loading = await page.evaluate(() => ({
    tbt: vitals.tbt(),
    cls: vitals.cls(),
    fcp: vitals.fcp(),
    kB: vitals.kilobytes(),
  }));
  return { ...loading, shown, inp: await clickNext(page) };
}

/** Undefined where the calendar has no such button. */
async function clickNext(page) {
  const place = await page.evaluate(() => bench.nextButton());
  if (!place) return undefined;
  await page.mouse.click(place.x, place.y);
  await pause(REST);
  return page.evaluate(() => vitals.inp());
}
