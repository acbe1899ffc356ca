import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DIST = `${ROOT}apps/partner-site/dist`;
const DOCUMENTS = ['README.md', 'docs/embedding.md', 'packages/embed/README.md'];
/** Letters that a widget tells a screen reader at least; what stands in the tags of the documents is shorter. */
const LEAST_TEXT = 200;
/** Milliseconds until it must have. */
const MOST_WAIT = 15_000;

const snippets = DOCUMENTS.flatMap(snippetsOf);
const addresses = [...new Set(DOCUMENTS.flatMap(addressesOf))];

const site = new SiteUnderTest(DIST);
before(() => site.start());
after(() => site.stop());

describe('what the documents tell to paste', () => {
  it('is there to be tried', () => {
    for (const name of DOCUMENTS)
      assert.ok(
        snippets.some(({ place }) => place.startsWith(name)),
        name,
      );
    assert.ok(addresses.length >= 3, addresses.join());
  });

  for (const { place, html, names } of snippets) {
    it(
      `${place}, shows ${names.join(', ')}`,
      site.visiting('snippet.html', { prepare: serve(html) }, async (visit) => {
        const inside = html.includes('<iframe') ? visit.page.frameLocator('iframe') : visit.page;
        for (const name of names) await assertShown(inside.locator(`otr-${name}`).first());
        assert.deepEqual([...visit.errors, ...visit.warnings], []);
      }),
    );
    if (!/<a\b/.test(html)) continue;
    it(
      `${place}, leads on without JavaScript`,
      site.visiting('snippet.html', { prepare: serve(html), javaScriptEnabled: false }, async ({ page }) => {
        const links = await page.locator('main a').all();
        assert.ok(links.length > 0);
        for (const link of links) assert.ok(await link.isVisible());
      }),
    );
  }

  for (const address of addresses) {
    it(`${address} is the page of a widget, and sets what it says`, async () => {
      const { pathname, searchParams } = new URL(address, 'https://agency.example.gov');
      assert.ok(existsSync(DIST + pathname), pathname);
      await site.visiting(address, {}, async (visit) => {
        const widget = visit.page.locator(`otr-${nameOf(pathname)}`).first();
        await assertShown(widget);
        for (const [name, value] of searchParams) assert.equal(await widget.getAttribute(name), value);
        assert.deepEqual([...visit.errors, ...visit.warnings], []);
      })();
    });
  }
});

/** The blocks of HTML in a document that have a widget of ours, each with its line and the names of its widgets. */
function snippetsOf(document) {
  const text = readFileSync(ROOT + document, 'utf8');
  return [...text.matchAll(/^```html\n([^]*?)^```$/gm)].flatMap(({ 1: html, index }) => {
    const found = [...html.matchAll(/<otr-(?!event-source)([a-z-]+)|\bembed\/([a-z-]+)\.html/g)];
    const names = [...new Set(found.map(([, tag, page]) => tag ?? page))];
    const line = text.slice(0, index).split('\n').length + 1;
    return names.length ? [{ place: `${document}, line ${line}`, html, names }] : [];
  });
}

/** The pages of widgets that the words of a document name, whatever folder the one of the embed lies in. */
function addressesOf(document) {
  const text = readFileSync(ROOT + document, 'utf8').replaceAll('&amp;', '&');
  return [...text.matchAll(/otr(\/embed\/[a-z-]+\.html\?[^`")\]\s]+)/g)].map(([, address]) => `otr${address}`);
}

function nameOf(path) {
  return /\/embed\/(.*)\.html$/.exec(path)[1];
}

/** A page with the snippet, with all around it that the documents take as given: the folder, its host, and feeds of the site. */
function serve(html) {
  const loader = html.includes('<script') ? '' : '<script type="module" src="otr/otr-loader.js"></script>';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet</title><link rel="icon" href="data:,">${loader}</head>
    <body><main>${html}</main></body></html>`;
  return async (page) => {
    await page.route('**/snippet.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.route('**/events/*.ics', (route) => route.fulfill({ path: `${DIST}/recurring-events.ics` }));
    await page.route('https://agency.example.gov/otr/**', (route) =>
      route.fulfill({
        path: DIST + new URL(route.request().url()).pathname,
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
  };
}

async function assertShown(widget) {
  await widget.locator('.root').first().waitFor();
  let text = '';
  for (const end = Date.now() + MOST_WAIT; text.length <= LEAST_TEXT && Date.now() < end; await wait(50)) {
    text = await widget.ariaSnapshot();
  }
  assert.ok(text.length > LEAST_TEXT, text);
}
