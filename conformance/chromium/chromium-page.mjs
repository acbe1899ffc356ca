/* global window -- what stands in page.evaluate runs in the page */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ADDRESS = 'https://feeds.example/';

/** A module of this folder as a script for a page, where its exports are `window.side`. */
export async function bundleForPage(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'side',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * Expands a year in a page that has done nothing before.
 *
 * @returns `ms`, the CPU time of the main thread, which does not count what else the machine does; and the `starts`
 */
export async function expandInPage(browser, script, text, [from, to]) {
  return inPage(browser, script, text, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskSeconds(session);
    await page.evaluate(
      ([first, end]) => {
        window.found = window.side.expand(window.text, first, end);
      },
      [from, to],
    );
    const ms = ((await taskSeconds(session)) - before) * 1000;
    return { ms, starts: await page.evaluate(() => window.side.startsOf(window.found)) };
  });
}

/**
 * Reads a feed as a calendar on a page does.
 *
 * @returns `longest`, the CPU time in milliseconds of the longest piece of script; and the `count` of events
 */
export async function longestScript(browser, script, text) {
  return inPage(browser, script, text, async (page) => {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'toplevel'] });
    const count = await page.evaluate((mark) => {
      performance.mark(mark);
      return window.side.countEvents('/feed.ics');
    }, MARK);
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const { pid, tid } = traceEvents.find(({ name }) => name === MARK);
    const pieces = traceEvents.filter((each) => SCRIPT.has(each.name) && each.pid === pid && each.tid === tid);
    return { count, longest: Math.max(...pieces.map(({ tdur = 0 }) => tdur)) / 1000 };
  });
}

/** What a trace calls the running of a function, and of what waits for a promise. */
const SCRIPT = new Set(['FunctionCall', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** Tells the page's own thread from the others of a trace. */
const MARK = 'otr-reading';

async function inPage(browser, script, text, use) {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  try {
    const page = await context.newPage();
    await page.route(`${ADDRESS}**`, (route) =>
      route.request().url().endsWith('.ics')
        ? route.fulfill({ body: text, contentType: 'text/calendar' })
        : route.fulfill({ body: '<!doctype html><title>Sample</title>', contentType: 'text/html' }),
    );
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    await page.evaluate((each) => {
      window.text = each;
    }, text);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
