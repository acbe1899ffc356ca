import { cpuTime, heap, settle, withFreshPage } from '../fresh-page.mjs';
import { openMonth } from './opened.mjs';
import { takeTurns } from './take-turns.mjs';

/** From nothing to the month with its events: script, feed, reading, drawing; and what is held in memory after it. */
export async function load({ browser, origin, contenders, counts, runs }) {
  const tables = [];
  for (const count of counts) {
    const title = `Cold load, ${count} events`;
    const rows = await takeTurns(contenders, runs, title, (contender) =>
      withFreshPage(browser, false, async (page, session) => {
        await page.goto(`${origin}/page/blank.html`);
        const [held, begun] = [await heap(session), await cpuTime(session)];
        const painted = await openMonth(page, contender, count);
        await settle(page);
        const cpu = (await cpuTime(session)) - begun;
        return { cpu, painted, heap: (await heap(session)) - held };
      }),
    );
    const columns = ['cpu', 'painted', 'heap', 'runs'];
    tables.push({ suite: 'load', count, title: `${title} (ms, MB)`, columns, ratios: ['cpu', 'painted'], rows });
  }
  return tables;
}
