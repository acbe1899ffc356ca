import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeOf } from './finding.mjs';

const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * What IBM's engine says of the page by its rules for WCAG 2.2 A and AA: also what it only recommends, and what it asks a
 * person to look at.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkWithIbm(page) {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(ENGINE);
  const results = await page.evaluate(check);
  return results.map(({ rule, path, tag, what }) => ({ rule, where: placeOf(hostIn(path), tag), what }));
}

/** Runs in the page. */
async function check() {
  const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, path, snippet, message }) => ({ rule: ruleId, path: path.dom, tag: snippet, what: message }));
}

/** The last element of ours in a path such as `/html[1]/…/otr-event-calendar[1]/#document-fragment[1]/…`. */
function hostIn(path) {
  return [...path.matchAll(/\/([\w-]+)\[\d+\]\/#document-fragment/g)].at(-1)?.[1];
}
