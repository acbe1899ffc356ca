// What a visitor's browser has to do for a feed, beside ical.js in the same run.
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../scripts/chromium-flags.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { bundleForPage, expandInPage, longestScript } from '../chromium/chromium-page.mjs';
import { compareLists } from '../compare.mjs';
import { generatedFeed } from '../generated-feed.mjs';
import { NONE_WRONG } from '../row.mjs';

/** Events → the most of ical.js's CPU time that ours may take. */
const MOST_RATIO = new Map([
  [1000, 0.2],
  [10_000, 0.05],
]);
const MOST_TASK_MS = 50;
const ROUNDS = 3;
const YEAR = ['2026-01-01', '2027-01-01'];

/** One browser for all; each round is a new page, ours and theirs by turns. Too long for `--quick`. */
export async function sets(_corpus, { quick }) {
  if (quick) return [];
  const executablePath = findBrowser();
  if (!executablePath) return [{ name: 'Chromium', bar: NONE_WRONG, oursOnly: true, cases: [notRun] }];
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const scripts = { ours: await bundleForPage('ours.mjs'), theirs: await bundleForPage('ical-js.mjs') };
  const all = [
    ...[...MOST_RATIO].map(([count, most]) => cpuSet(browser, scripts, count, most)),
    taskSet(browser, scripts.ours),
  ];
  all.at(-1).close = () => browser.close();
  return all;
}

const notRun = { id: 'Chromium', leaveOut: 'no Chromium found' };

/** The same starts in the median of several rounds. */
function cpuSet(browser, scripts, count, most) {
  let note = '';
  const check = async () => {
    const text = generatedFeed(count);
    const [ours, theirs] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await expandInPage(browser, scripts.ours, text, YEAR));
      theirs.push(await expandInPage(browser, scripts.theirs, text, YEAR));
    }
    const [mine, other] = [ours, theirs].map(medianMs);
    const ratio = mine / other;
    note = `${ratio.toFixed(3)} ×: ${mine.toFixed(0)} of ${other.toFixed(0)} ms`;
    return compareLists(theirs[0].starts.map(key), ours[0].starts.map(key)) ?? tooMuch(ratio, most);
  };
  return setOf(`Chromium, CPU beside ical.js, ${count} events`, check, () => note);
}

/** The least of several rounds: what else the machine does makes tasks longer, never shorter. */
function taskSet(browser, script) {
  const [count] = [...MOST_RATIO.keys()].slice(-1);
  let longest = Infinity;
  const check = async () => {
    const text = generatedFeed(count);
    for (let round = 0; round < ROUNDS; round += 1) {
      const read = await longestScript(browser, script, text);
      if (read.count !== count) return { why: 'not all events were read', detail: `${read.count} of ${count}` };
      longest = Math.min(longest, read.longest);
    }
    return longest > MOST_TASK_MS ? { why: `over ${MOST_TASK_MS} ms` } : undefined;
  };
  const note = () => `${longest.toFixed(0)} ms`;
  return setOf(`Chromium, longest piece of script, ${count} events`, check, note);
}

function setOf(name, check, note) {
  return { name, bar: NONE_WRONG, oursOnly: true, cases: [{ id: name, check }], note };
}

function tooMuch(ratio, most) {
  return ratio > most ? { why: `over ${most} ×` } : undefined;
}

function medianMs(runs) {
  return runs.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}

/** As compareLists takes them: what it looks for in a key is the end. */
function key(start) {
  return `${start}|`;
}
