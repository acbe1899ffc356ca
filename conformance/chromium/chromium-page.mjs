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

/** @returns the longest task, in milliseconds of the clock, while a page reads a feed; zero where none is over 50 */
export async function longestTask(browser, script, text) {
  return inPage(browser, script, text, (page) =>
    page.evaluate(async () => {
      const lengths = [0];
      const observer = new PerformanceObserver((list) =>
        lengths.push(...list.getEntries().map((each) => each.duration)),
      );
      observer.observe({ type: 'longtask' });
      const count = await window.side.countEvents('/feed.ics');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { count, longest: Math.max(...lengths) };
    }),
  );
}

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
