// `node conformance/written.mjs`: what we write of the project's own content and fixtures, read by three others. No corpus.
import { readdirSync, readFileSync } from 'node:fs';
import { runCases } from './case-set.mjs';
import { PEERS } from './peers/peers.mjs';
import { explainedByLibical } from './reasons/libical.mjs';
import { rewrittenCase } from './rewritten.mjs';
import { NONE_WRONG } from './row.mjs';
import { Runner } from './runner.mjs';
import { formatClosing, formatMisses, formatTable } from './table.mjs';

const ROOT = new URL('..', import.meta.url);
const CONTENT = 'packages/content/data/events.json';
const FIXTURES = 'packages/fixtures/feeds/';
/** All that the project's own documents speak of; a series without end goes on past it. */
const WINDOW = { from: '2000-01-01', to: '2031-01-01', timeZone: 'America/New_York' };
const READERS = ['ical.js', 'python icalendar', 'libical'];
const HOW_TO_INSTALL = 'Debian, Ubuntu: sudo apt-get install python3-recurring-ical-events libical3';

const own = await ownCases();
const rows = [];
for (const engine of PEERS.filter(({ name }) => READERS.includes(name))) {
  const cases = engine.name === 'libical' ? own.map(explainedByLibical) : own;
  rows.push(await runCases({ name: 'what we write', bar: NONE_WRONG, cases }, { ...engine, isOurs: true }));
}
console.log(['', ...rows.map((row) => formatMisses(row, true)).filter(Boolean)].join('\n'));
for (const { engine } of rows.filter(({ notRun }) => notRun))
  console.error(`${engine} is missing. ${HOW_TO_INSTALL}\n`);
console.log(`${formatTable(rows)}\n\n${formatClosing(rows)}`);
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);

/** Every document of the project that holds events. */
async function ownCases() {
  const names = readdirSync(new URL(FIXTURES, ROOT)).sort();
  const runner = new Runner('./engine.mjs');
  const found = [];
  for (const file of [CONTENT, ...names.map((name) => FIXTURES + name)]) {
    found.push(await rewrittenCase(file, readFileSync(new URL(file, ROOT), 'utf8'), WINDOW, runner));
  }
  runner.close();
  return found.filter(Boolean);
}
