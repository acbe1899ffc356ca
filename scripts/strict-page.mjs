import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

const WIDGETS = ['otr-program-card', 'otr-event-calendar', 'otr-committee-panel', 'otr-fairness-contact-badge'];
/** Milliseconds until the console must have said something. */
const MOST_WAIT = 15_000;

/**
 * The office page for a server that sends policies of its own, with its script held against a hash.
 *
 * @param {string} html - as built
 * @param {{ src: string, integrity: string }} script - in place of the one that the page has
 */
export function strictPage(html, { src, integrity }) {
  const strict = html
    .replace(/<meta\s+http-equiv[^>]*>/, '')
    .replace('src="otr/otr-elements.js"', `src="${src}" integrity="${integrity}" crossorigin="anonymous"`);
  assert.match(strict, /integrity="sha384-/);
  return strict;
}

/** All four widgets show, and what is loaded when it is asked for; nothing was refused, and nothing is said of it. */
export async function assertAllFourShow(visit) {
  const { page } = visit;
  for (const widget of WIDGETS) await page.locator(`${widget} .root`).first().waitFor();
  await page.locator('otr-event-calendar .period').waitFor();
  const badge = page.locator('otr-fairness-contact-badge');
  const code = badge.getByRole('button', { name: /^QR code/ });
  await code.first().click();
  await badge.getByRole('img').first().waitFor();
  assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true);
  assert.deepEqual(await visit.violations(), []);
  assert.deepEqual([...visit.errors, ...visit.warnings], []);
}

/** No widget shows, what stands in the tags leads on, and one line of the console says what to add. */
export async function assertOneLineSaysWhatToAdd(visit) {
  for (const end = Date.now() + MOST_WAIT; visit.warnings.length === 0 && Date.now() < end;) await wait(50);
  for (const widget of WIDGETS) {
    const element = visit.page.locator(widget).first();
    assert.equal(await element.evaluate(({ shadowRoot }) => shadowRoot), null);
    assert.ok(await element.locator('a').first().isVisible(), `${widget} leads nowhere`);
  }
  assert.equal(visit.warnings.length, 1, visit.warnings.join('\n'));
  assert.match(visit.warnings[0], /Add it: trusted-types otr-lit\./);
}
