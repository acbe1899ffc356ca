import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accessibilityTree } from '../../../scripts/accessibility-tree.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { FLOWS } from './audit-flows.mjs';
import { doubleIds, enter } from './audit-states.mjs';

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

describe('audit mode, step by step beside the shadow tree', () => {
  for (const flow of FLOWS) {
    it(`says the same and has the focus in the same place: ${flow.name}`, async () => {
      const visits = await Promise.all([enter(site, flow, false), enter(site, flow, true)]);
      const [, audit] = visits;
      try {
        for (const step of flow.steps) await takeStep(visits, step);
        assert.deepEqual(await doubleIds(audit), []);
        assert.deepEqual(await audit.axe(), []);
      } finally {
        for (const visit of visits) await visit.close();
      }
    });
  }
});

/** Each page takes the step and gets there in its own time. */
async function takeStep(visits, [what, act, seen]) {
  await Promise.all(
    visits.map(async ({ page }) => {
      await act(page);
      if (seen) await page.locator(seen).first().waitFor();
    }),
  );
  let told;
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    told = await Promise.all(visits.map(({ page }) => tell(page)));
    if (JSON.stringify(told[0]) === JSON.stringify(told[1])) break;
  }
  assert.notEqual(told[0].focus, 'body', `${what}: the focus is lost`);
  assert.deepEqual(told[1], told[0], what);
}

const tell = async (page) => ({ focus: await page.evaluate(focusInWords), tree: await accessibilityTree(page) });

/** Runs in the page: which element has the focus, by what it is among those of its kind in the element of ours. */
function focusInWords() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return 'body';
  const root = focused.closest('.root');
  const [{ host } = {}, name] = [focused.getRootNode(), focused.localName];
  const element = host ?? focused.closest('[slot=otr-audit]')?.parentElement;
  const at = [...(root ?? document).querySelectorAll(name)].indexOf(focused);
  return `${element?.localName} ${name} ${at} "${focused.textContent.trim().replace(/\s+/g, ' ')}"`;
}
