/* global bench -- page/measure.js */
import { setTimeout as pause } from 'node:timers/promises';

/** The calendar counts as quiet when it has not changed for so many milliseconds. */
const QUIET = 300;
const MOST_PAUSES = 200;

/** As Lighthouse has a slow phone. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/**
 * Opens a page that shares neither cache nor compiled code with any before it, uses it, and closes it.
 *
 * @param {boolean} isSlow - a phone: CPU 4×, 1.6 Mbit/s, 150 ms
 */
export async function withFreshPage(browser, isSlow, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // The CPU time of the page's own thread: what else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (isSlow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** Milliseconds of CPU time that the page's main thread has had. */
export async function cpuTime(session) {
  return (await metric(session, 'TaskDuration')) * 1000;
}

/** Megabytes that are still held after a collection of garbage. */
export async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1e6;
}

/** Waits until the calendar has not changed for a while. */
export async function settle(page) {
  for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
    await pause(100);
    if ((await page.evaluate(() => bench.quietFor())) > QUIET) return;
  }
}

async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name).value;
}
