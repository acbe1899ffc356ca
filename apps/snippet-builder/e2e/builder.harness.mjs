import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

/** What is on screen of each widget once it has its content. */
export const SHOWN = {
  'event-calendar': 'otr-event-calendar .period',
  'program-card': 'otr-program-card .title',
  'program-cards': 'otr-program-cards otr-program-card .title',
  'committee-panel': 'otr-committee-panel .title',
  'fairness-contact-badge': 'otr-fairness-contact-badge .tel',
};

/** The built builder. */
export const builder = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));

/** Opens the builder with a choice in its address; whoever visits may copy. */
export const visitBuilder = (query = '', options = {}) =>
  builder.visit(`index.html?${query}`, { permissions: ['clipboard-read', 'clipboard-write'], ...options });

/** A test that opens the builder as a new visitor and closes it whatever happens. */
export const visiting = (query, options, test) => async () => {
  const visit = await visitBuilder(query, options);
  try {
    await visit.page.locator('iframe').waitFor();
    await test(visit, visit.page);
  } finally {
    await visit.close();
  }
};

/** Waits until the preview shows a widget with its content. */
export const previewShows = (page, widget) => page.frameLocator('iframe').locator(SHOWN[widget]).first().waitFor();

/** Copies every part that is offered, as a visitor does; gives the texts by the part's name. */
export async function copyAll(page) {
  const parts = {};
  for (const button of await page.locator('button.copy').all()) {
    const name = await button.getAttribute('data-part');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    // By key: while the preview grows, a pointer may miss what moves below it.
    await button.press('Enter');
    await page.waitForFunction(() => navigator.clipboard.readText());
    await page.locator(`.part:has([data-part="${name}"]) .mark`, { hasText: 'Copied' }).waitFor();
    parts[name] = await page.evaluate(() => navigator.clipboard.readText());
  }
  return parts;
}

/** What is chosen, as the address says it. */
export const queryOf = (page) => Object.fromEntries(new URL(page.url()).searchParams);
