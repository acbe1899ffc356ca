// `node bench/cards.mjs`: fifty program cards beside fifty cards of bare Lit, page by page in turns. See docs/bench.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../scripts/chromium-flags.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { samplePrograms } from './cards/sample-programs.mjs';
import { cpuTime, heap, withFreshPage } from './fresh-page.mjs';
import { installContenders } from './install.mjs';
import { BENCH, DIST, ROOT } from './paths.mjs';

installContenders();
const { build } = await import('vite');

const COUNT = 50;
const RUNS = Number(process.argv[2] ?? 9);
/** What ours may cost, as a multiple of bare Lit. */
const MOST = { painted: 1.25, heap: 1.5 };

const { programs, events } = samplePrograms(COUNT);
const files = {
  '/ours.js': await readFile(`${ROOT}packages/embed/dist/otr-program-card.js`, 'utf8'),
  '/bare.js': await bundleBare(),
  '/programs.json': JSON.stringify(programs),
  '/events.json': JSON.stringify(events),
  '/ours.html': pageOf('ours.js', 'otr-program-card'),
  '/bare.html': pageOf('bare.js', 'bare-card'),
};
const server = createServer((request, response) => {
  const text = files[request.url];
  const type = { js: 'text/javascript', json: 'application/json', html: 'text/html' }[request.url.split('.').pop()];
  response.writeHead(text ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(text);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: CHROMIUM_FLAGS });

const runs = { ours: [], bare: [] };
for (let run = 0; run < RUNS; run += 1) {
  for (const name of Object.keys(runs))
    runs[name].push(await withFreshPage(browser, false, (...page) => visit(name, ...page)));
}
await browser.close();
server.close();
await report();

/** Time and memory from navigation to the frame in which all cards have their dates. */
async function visit(name, page, session) {
  await page.goto(`${origin}/${name}.html`);
  const painted = await page.evaluate(() => window.painted);
  const cpu = await cpuTime(session);
  return { painted, cpu, heap: await heap(session) };
}

function pageOf(script, tag) {
  const cards = Array.from(
    { length: COUNT },
    (_, at) =>
      `<${tag} src="/programs.json" events="/events.json" program="sample-${at}" heading="3" linkeddata="off"></${tag}>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,">
<script type="module" src="/${script}"></script>${cards.join('\n')}
<script type="module">
const cards = [...document.querySelectorAll('${tag}')];
const isDone = (card) => /Next:/.test(card.shadowRoot?.querySelector('.when')?.textContent ?? '');
window.painted = new Promise((resolve) => {
  const look = () => {
    if (cards.every(isDone)) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    else requestAnimationFrame(look);
  };
  look();
});
for (const card of cards) if ('now' in card) card.now = new Date('2026-04-01T12:00:00Z');
</script></html>`;
}

async function bundleBare() {
  const result = await build({
    root: BENCH,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'cards/bare-card.mjs', formats: ['es'], fileName: () => 'bare.js' },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

async function report() {
  const median = (name, figure) => runs[name].map((run) => run[figure]).sort((a, b) => a - b)[RUNS >> 1];
  const lines = ['painted', 'cpu', 'heap'].map((figure) => {
    const [ours, bare] = [median('ours', figure), median('bare', figure)];
    const most = MOST[figure] ?? Infinity;
    const bar = most === Infinity ? '' : `≤ ${most} ×: ${ours / bare <= most ? 'met' : 'missed'}`;
    return `| ${figure} | ${ours.toFixed(1)} | ${bare.toFixed(1)} | ${(ours / bare).toFixed(2)} × | ${bar} |`;
  });
  const text = [
    `${COUNT} cards, medians of ${RUNS} runs (ms, MB)`,
    '',
    '| | ours | bare Lit | | bar |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
  await mkdir(DIST, { recursive: true });
  await writeFile(`${DIST}cards.md`, text);
  console.log(text);
}
