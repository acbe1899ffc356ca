const NOW = new Date('2026-01-14T17:00:00Z');
export const PHONE = { width: 320, height: 640 };
export const TAGS =
  'otr-program-card, otr-program-cards, otr-event-calendar, otr-committee-panel, otr-fairness-contact-badge';

/** Each shows its data. */
export const ALL = [
  'otr-program-card .when',
  'otr-event-calendar .toolbar',
  'otr-committee-panel dl',
  'otr-fairness-contact-badge dl',
];

const press = (name) => (page) => page.locator('otr-event-calendar').getByRole('button', { name, exact: true }).click();

/** What a visitor does, and by what one sees that it is done. */
export const STATES = [
  { name: 'all four elements, the calendar by month', path: 'index.html', seen: [...ALL, '.month'] },
  { name: 'all four elements on a phone', path: 'index.html', viewport: PHONE, seen: [...ALL, '.agenda'] },
  { name: 'in Spanish', path: 'espanol.html', seen: ALL },
  { name: 'an opened day', path: 'index.html', act: openDay, seen: [...ALL, '.day-panel dl'] },
  { name: 'a week', path: 'index.html', act: press('Week'), seen: [...ALL, '.month[data-unit=week]'] },
  { name: 'a list with details', path: 'index.html', act: openDetails, seen: [...ALL, '.agenda dl'] },
  { name: 'what is found', path: 'index.html', act: search, seen: [...ALL, '.find p:not(:empty)'] },
  { name: 'ways to subscribe', path: 'index.html', act: subscribe, seen: [...ALL, '[part=subscribe] input'] },
  {
    name: 'the meetings of a committee, by key',
    path: 'index.html',
    act: nextTab,
    seen: ['.meetings:visible'],
  },
  { name: 'a region and a QR code', path: 'fairness.html', act: regionAndCode, seen: ['.qr', '[part=region]'] },
  { name: 'cards in their layouts', path: 'programs.html', seen: ['otr-program-cards .when'] },
  { name: 'committees on a phone', path: 'committees.html', viewport: PHONE, seen: ['otr-committee-panel dl'] },
  { name: 'several feeds in one', path: 'several.html', seen: ['otr-event-calendar .toolbar'] },
  { name: 'content that is on its way', path: 'index.html', answer: () => undefined, seen: [] },
  { name: 'content that cannot be had', path: 'index.html', answer: 404, seen: ['otr-event-calendar .notice button'] },
];

/**
 * Opens a page of the site, in audit mode or not, and brings it into a state.
 *
 * @param {import('../../../scripts/site-under-test.mjs').SiteUnderTest} site
 */
export async function enter(site, { path, viewport, act, answer, seen }, isAudit) {
  const visit = await site.visit(path, {
    bypassCSP: true,
    ...(viewport && { viewport }),
    prepare: async (page) => {
      await page.clock.setFixedTime(NOW);
      if (isAudit) await page.addInitScript(switchOn);
      // Without an answer a request is on its way for good.
      if (answer)
        await page.route('**/content/*.json', (route) => (answer === 404 ? route.fulfill({ status: 404 }) : undefined));
    },
  });
  const { page } = visit;
  if (isAudit) await page.waitForFunction(allInAudit, TAGS);
  await act?.(page);
  for (const selector of seen) await page.locator(selector).first().waitFor();
  return visit;
}

/** Before any script of the page. */
function switchOn() {
  document.addEventListener('readystatechange', () => {
    document.documentElement.dataset.otrAudit = '';
  });
}

function allInAudit(tags) {
  return [...document.querySelectorAll(tags)].every((it) => it.querySelector(':scope > [slot=otr-audit] > .root'));
}

/** Ids that stand on the page more than once. */
export const doubleIds = (visit) =>
  visit.page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });

async function openDay(page) {
  await page.locator('td.busy').first().click();
}

async function openDetails(page) {
  await press('List')(page);
  await page.locator('.agenda summary').first().click();
}

async function search(page) {
  await page.locator('otr-event-calendar input[type=search]').fill('coac');
}

async function subscribe(page) {
  await page.locator('[part=subscribe] > summary').first().click();
}

async function nextTab(page) {
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
}

async function regionAndCode(page) {
  await page.locator('otr-fairness-contact-badge select').first().selectOption('TX');
  await page.getByRole('button', { name: /QR/ }).first().click();
}
