import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../scripts/chromium-flags.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { judge } from './bars.mjs';
import { buildContender } from './build-contender.mjs';
import { CONTENDERS, FLOOR } from './contenders.mjs';
import { PROFILE } from './options.mjs';
import { DIST } from './paths.mjs';
import { startServer } from './server.mjs';
import { load } from './suites/load.mjs';
import { navigation } from './suites/navigation.mjs';
import { phone } from './suites/phone.mjs';
import { profile } from './suites/profile.mjs';
import { size } from './suites/size.mjs';
import { formatBars, formatTable } from './table.mjs';

const SUITES = { size, load, navigation, phone, profile };

/** Builds and measures what was asked for; prints the tables and writes them to bench/dist/. */
export async function run({ suites, only, counts, runs }) {
  const chosen = CONTENDERS.filter(({ name }) => name === FLOOR || only.includes(name));
  const contenders = [];
  for (const contender of chosen) contenders.push(await buildContender(contender, !suites.includes(PROFILE)));
  const server = await startServer(contenders);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: CHROMIUM_FLAGS, env: process.env });
  const tables = [];
  const about = aboutRun(browser, contenders, runs);
  console.log(about);
  try {
    for (const suite of suites) {
      const found = await SUITES[suite]({ browser, origin: server.origin, contenders, counts, runs });
      tables.push(...found);
      console.log(found.map((table) => formatTable(table, FLOOR)).join('\n'));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const bars = formatBars(judge(tables));
  console.log(bars);
  await report([about, ...tables.map((table) => formatTable(table, FLOOR)), bars].join('\n'), tables);
}

function aboutRun(browser, contenders, runs) {
  const versions = contenders.map(
    ({ name, note, versions: found }) => `- ${[name, note, found.join(', ')].filter(Boolean).join(': ')}`,
  );
  const machine = `Chromium ${browser.version()}, Node ${process.versions.node}, ${os.availableParallelism()} × ${os.cpus()[0].model}`;
  return [`${machine}; medians of ${runs} runs by turns; × is to ${FLOOR}.`, '', ...versions, ''].join('\n');
}

async function report(text, tables) {
  await mkdir(DIST, { recursive: true });
  await writeFile(`${DIST}results.md`, text);
  await writeFile(`${DIST}results.json`, JSON.stringify(tables, undefined, 2));
  console.log(`Written to ${DIST}results.md`);
}
