/* global document -- what stands in page.evaluate and init scripts runs in the page */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityTree } from '../../../scripts/accessibility-tree.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

const NOW = new Date('2026-01-14T17:00:00Z');
const PHONE = { width: 320, height: 640 };
const TAGS = 'otr-program-card, otr-program-cards, otr-event-calendar, otr-committee-panel, otr-fairness-contact-badge';

/** Each shows its data. */
const ALL = [
  'otr-program-card .when',
  'otr-event-calendar .toolbar',
  'otr-committee-panel dl',
  'otr-fairness-contact-badge dl',
];

const press = (name) => (page) => page.locator('otr-event-calendar').getByRole('button', { name, exact: true }).click();

/** What a visitor does, and by what one sees that it is done. */
const STATES = [
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
    seen: [...ALL, '.meetings:visible'],
  },
  { name: 'a region and a QR code', path: 'fairness.html', act: regionAndCode, seen: ['.qr', '[part=region]'] },
  { name: 'cards in their layouts', path: 'programs.html', seen: ['otr-program-cards .when'] },
  { name: 'committees on a phone', path: 'committees.html', viewport: PHONE, seen: ['otr-committee-panel dl'] },
  { name: 'several feeds in one', path: 'several.html', seen: ['otr-event-calendar .toolbar'] },
  { name: 'content that is on its way', path: 'index.html', answer: () => undefined, seen: [] },
  { name: 'content that cannot be had', path: 'index.html', answer: 404, seen: ['otr-event-calendar .notice button'] },
];

describe('audit mode, beside the shadow tree', () => {
  for (const state of STATES) {
    it(`says the same, passes axe and has no id twice: ${state.name}`, async () => {
      const [usual, audit] = [await enter(state, false), await enter(state, true)];
      try {
        await sameTree(usual, audit);
        const drawn = await audit.page.evaluate(
          (tags) =>
            [...document.querySelectorAll(tags)].map(
              (it) => it.querySelectorAll(':scope > [slot=otr-audit] > .root').length,
            ),
          TAGS,
        );
        assert.ok(drawn.length > 0 && drawn.every((count) => count === 1), `roots in the light tree: ${drawn}`);
        assert.equal(await usual.page.locator('[slot=otr-audit]').count(), 0);
        assert.deepEqual(await doubleIds(audit), []);
        assert.deepEqual(await audit.axe(), []);
      } finally {
        await usual.close();
        await audit.close();
      }
    });
  }

  it('looks the same, to the pixel', async () => {
    for (const viewport of [{ width: 1100, height: 900 }, PHONE]) {
      const state = { ...STATES[0], viewport, seen: ALL };
      const [usual, audit] = [await enter(state, false), await enter(state, true)];
      try {
        await sameTree(usual, audit);
        const [expected, found] = [await boxes(usual), await boxes(audit)];
        assert.ok(expected.length > 500);
        assert.deepEqual(found, expected);
      } finally {
        await usual.close();
        await audit.close();
      }
    }
  });

  it('keeps to the strictest policy, and asks for one file more', async () => {
    const visit = await site.visit('audit.html');
    try {
      for (const part of ALL)
        await visit.page
          .locator(`[slot=otr-audit] ${part.replace(/.* /, '')}`)
          .first()
          .waitFor();
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual([...visit.errors, ...visit.warnings, ...visit.thirdPartyRequests], []);
      const asked = visit.requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, ''));
      assert.deepEqual([...new Set(asked)], ['otr-elements.js', 'otr-audit.js']);
    } finally {
      await visit.close();
    }
  });

  it('leaves the elements in their shadow trees where that file is not what it was', async () => {
    const prepare = (page) =>
      page.route('**/otr-audit.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' }));
    const visit = await site.visit('audit.html', { prepare });
    try {
      for (const part of ALL) await visit.page.locator(part).first().waitFor();
      await visit.page.waitForFunction(() => !document.querySelector('link[rel=modulepreload]'));
      assert.equal(await visit.page.locator('[slot=otr-audit]').count(), 0);
      assert.ok(
        visit.errors.some((error) => error.includes('otr-audit.js')),
        String(visit.errors),
      );
    } finally {
      await visit.close();
    }
  });
});

async function enter({ path, viewport, act, answer, seen }, isAudit) {
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

/** Both pages get where they are going in their own time. */
async function sameTree(usual, audit) {
  let trees;
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    trees = [await accessibilityTree(usual.page), await accessibilityTree(audit.page)];
    if (trees[0].join('\n') === trees[1].join('\n')) break;
  }
  assert.ok(trees[0].length > 40, trees[0].join('\n'));
  assert.deepEqual(trees[1], trees[0]);
}

const doubleIds = (visit) =>
  visit.page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });

/** Place, size and colours of each part of each element. */
const boxes = (visit) =>
  visit.page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].flatMap((host) =>
        [
          ...(host.querySelector(':scope > [slot=otr-audit]') ?? host.shadowRoot).querySelectorAll('.root, .root *'),
        ].map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          const { color, backgroundColor, font, borderTopColor } = globalThis.getComputedStyle(part);
          return [
            host.localName,
            part.localName,
            left,
            top,
            width,
            height,
            color,
            backgroundColor,
            font,
            borderTopColor,
          ].join(' ');
        }),
      ),
    TAGS,
  );

async function openDay(page) {
  await page.locator('td.busy').first().click();
  await page.locator('.day-panel summary').first().click();
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
