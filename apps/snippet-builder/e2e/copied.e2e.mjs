import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SHOWN } from './builder.harness.mjs';
import { Copyist } from './copied.harness.mjs';
import { FreshPages, waitShown } from './fresh-page.harness.mjs';

const fresh = new FreshPages();
const copyist = new Copyist();
before(async () => {
  await fresh.start();
  await copyist.start(`${fresh.hostAddress}otr/`);
});
after(async () => {
  await copyist.stop();
  await fresh.stop();
});

/** What the builder gives for a choice; the folder is on another host than the page, unless the choice names a place. */
const copied = (query) => copyist.copy(query);

/** Opens what was copied; ends when the widget shows, with nothing refused and nothing said. */
async function shows(parts, policy, widget, look = async () => {}) {
  const visit = await fresh.open(parts, policy, { colorScheme: null });
  try {
    const { page } = visit;
    const inside = parts.page.startsWith('<iframe') ? page.frameLocator('iframe') : page;
    await waitShown(visit, inside.locator(SHOWN[widget]));
    await look(inside, page);
    assert.deepEqual(await visit.violations(), []);
    assert.deepEqual([...visit.errors, ...visit.warnings], []);
  } finally {
    await visit.close();
  }
}

const withTrustedTypes = ({ policy, 'policy-conditional': conditional }) =>
  `${policy} ${conditional} require-trusted-types-for 'script';`;

for (const form of ['tag', 'link']) {
  describe(`what is copied as a ${form} shows its widget under the policy that is named`, () => {
    for (const widget of Object.keys(SHOWN)) {
      it(`${widget}, also where Trusted Types are enforced`, async () => {
        const parts = await copied(`widget=${widget}&form=${form}`);
        assert.match(parts.page + (parts.template ?? ''), /\/otr\/\d+\.\d+\.\d+\/.* integrity="sha384-/);
        await shows(parts, parts.policy, widget);
        await shows(parts, withTrustedTypes(parts), widget);
      });
    }
  });
}

describe('what is copied as a frame shows its widget under the policy that is named', () => {
  for (const widget of Object.keys(SHOWN)) {
    it(`${widget}, as tall as what it shows`, async () => {
      const parts = await copied(`widget=${widget}&form=frame`);
      await shows(parts, parts.policy, widget, async (inside, page) => {
        const needed = () => inside.locator('html').evaluate((html) => html.scrollHeight);
        const tall = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
        for (const end = Date.now() + 15_000; Math.abs((await needed()) - (await tall())) > 1;) {
          if (Date.now() > end) assert.fail(`The frame is ${await tall()} pixels tall, its page ${await needed()}.`);
          await page.waitForTimeout(50);
        }
      });
    });
  }
});

describe('what is chosen is there', () => {
  const cases = [
    ['view=agenda&limit=2&language=es&version=moving', 'otr-event-calendar:not([src]) .root[lang="es"] .item'],
    ['form=link&view=agenda&limit=2&language=es', 'otr-event-calendar[limit="2"] .root[lang="es"] .item'],
    ['form=frame&view=agenda&limit=2&language=es', 'html[lang="es"] otr-event-calendar[limit="2"] .item'],
    ['folder=/otr/&content=list', 'otr-event-calendar > ul'],
    ['folder=/otr/&source=own&src=/feed.ics', 'text=Events of the agency'],
  ];
  for (const [query, selector] of cases) {
    it(query, async () => {
      const parts = await copied(query);
      await shows(parts, parts.policy, 'event-calendar', (inside) =>
        inside.locator(selector).first().waitFor({ state: 'attached' }),
      );
    });
  }

  it('a feed of another host', async () => {
    const parts = await copied(`folder=/otr/&source=own&src=${fresh.hostAddress}otr/feed.ics`);
    await shows(parts, parts.policy, 'event-calendar', (inside) =>
      inside.getByRole('heading', { name: 'Events of the agency' }).waitFor(),
    );
  });

  for (const form of ['tag', 'link', 'frame']) {
    it(`the dark theme, as a ${form} on a light page`, async () => {
      const parts = await copied(`widget=committee-panel&theme=dark&form=${form}`);
      await shows(parts, parts.policy, 'committee-panel', async (inside) => {
        const root = inside.locator('otr-committee-panel .root').first();
        assert.equal(await root.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(28, 29, 31)');
      });
    });
  }
});

describe('each line of the policy is needed', () => {
  for (const query of ['theme=dark', 'form=link&theme=dark', 'form=frame&theme=dark', 'source=own&src=/feed.ics']) {
    it(query, async () => {
      const parts = await copied(query);
      const lines = parts.policy.split('\n');
      for (const line of lines) {
        const [directive] = line.split(' ');
        const visit = await fresh.open(parts, lines.filter((each) => each !== line).join(' '));
        try {
          await visit.page.waitForFunction(
            (name) => globalThis.violations.some((violation) => violation.startsWith(name)),
            directive,
          );
        } finally {
          await visit.close();
        }
      }
    });
  }
});
