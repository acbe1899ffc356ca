/* global bench -- page/measure.js */
import { settle, withFreshPage } from '../fresh-page.mjs';
import { profileRows } from '../profile-rows.mjs';
import { openMonth } from './opened.mjs';

/** Microseconds between two looks at what is running. */
const INTERVAL = 200;
const MONTHS = 6;

/** Where our element spends its time: cold load, some months on, and the list. By the clock, so that all count alike. */
export async function profile({ browser, origin, contenders, counts }) {
  const ours = contenders.filter(({ name }) => name === 'otr-package');
  const tables = [];
  for (const contender of ours) {
    for (const count of counts) tables.push(...(await profileVisit(browser, origin, contender, count)));
  }
  return tables;
}

function profileVisit(browser, origin, contender, count) {
  return withFreshPage(browser, false, async (page, session) => {
    await page.goto(`${origin}/page/blank.html`);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    const load = async () => {
      await openMonth(page, contender, count);
      await settle(page);
    };
    const turn = async () => {
      for (let month = 0; month < MONTHS; month += 1) await page.evaluate(() => bench.next());
    };
    return [
      await profileOf(session, `cold load, ${count} events`, load),
      await profileOf(session, `${MONTHS} months on, ${count} events`, turn),
      await profileOf(session, `agenda, ${count} events`, () => page.evaluate(() => bench.agenda())),
    ];
  });
}

async function profileOf(session, what, act) {
  await session.send('Profiler.start');
  await act();
  const { profile: found } = await session.send('Profiler.stop');
  return { suite: 'profile', title: `Profile: ${what} (ms)`, columns: ['total', 'self'], rows: profileRows(found) };
}
