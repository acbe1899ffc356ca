import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityTree } from '../../../scripts/accessibility-tree.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { ALL, doubleIds, enter, PHONE, STATES, TAGS } from './audit-states.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

describe('audit mode, beside the shadow tree', () => {
  // What a visitor does is walked step by step: audit-flows.e2e.mjs.
  for (const state of STATES.filter(({ act }) => !act)) {
    it(`says the same, passes axe and has no id twice: ${state.name}`, async () => {
      const [usual, audit] = [await enter(site, state, false), await enter(site, state, true)];
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
    const several = STATES.find(({ path }) => path === 'several.html');
    for (const state of [STATES[0], { ...STATES[0], viewport: PHONE, seen: ALL }, several]) {
      const [usual, audit] = [await enter(site, state, false), await enter(site, state, true)];
      try {
        await sameTree(usual, audit);
        const [expected, found] = [await boxes(usual), await boxes(audit)];
        assert.ok(expected.length > 200);
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

/** Place, size and colours of each part of each element. */
const boxes = (visit) =>
  visit.page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].flatMap((host) =>
        [...(host.querySelector(':scope > [slot=otr-audit]') ?? host.shadowRoot).querySelectorAll('.root *')].map(
          (part) => {
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
          },
        ),
      ),
    TAGS,
  );
