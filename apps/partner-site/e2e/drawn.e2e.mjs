import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../../packages/embed/bin/otr-embed.mjs', import.meta.url));
const PAGES = ['index.html', 'espanol.html', 'programs.html', 'ics-feed.html', 'several.html'];
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'otr-drawn-'));
const site = new SiteUnderTest(folder);
const undrawn = new SiteUnderTest(DIST);
const visiting = site.visiting.bind(site);
const told = {};

const otrEmbed = (...args) => run(process.execPath, [COMMAND, 'render', ...args]);

before(async () => {
  await cp(DIST, folder, { recursive: true });
  for (const page of PAGES) {
    const file = join(folder, page);
    const { stdout } = await otrEmbed(file, file, '--now', '2026-03-02T15:00:00Z', '--zone', 'America/New_York');
    told[page] = stdout;
    const hashes = /style-src (.*)/.exec(stdout)?.[1] ?? '';
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace("style-src 'self'", `style-src 'self' ${hashes}`));
  }
  await Promise.all([site.start(), undrawn.start()]);
});
after(async () => {
  await Promise.all([site.stop(), undrawn.stop()]);
  await rm(folder, { recursive: true });
});

describe('a page drawn on a server', () => {
  it(
    'is seen whole without scripts, without what would do nothing',
    visiting('index.html', { javaScriptEnabled: false }, async ({ page }) => {
      for (const text of [
        'Trade Symposium',
        'COAC public meeting',
        'Commercial Customs Operations Advisory Committee (COAC)',
        '1-888-734-3247',
        'Most recent events',
      ]) {
        assert.ok(await page.getByText(text).filter({ visible: true }).first().isVisible(), text);
      }
      const idle = page.locator('otr-event-calendar, otr-fairness-contact-badge').locator('button, input, select');
      assert.equal(await idle.filter({ visible: true }).count(), 0);
    }),
  );

  it(
    'is drawn in Spanish where the page is',
    visiting('espanol.html', { javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await page.locator('otr-event-calendar .root').first().getAttribute('lang'), 'es');
      assert.ok(await page.getByText('Teléfono').filter({ visible: true }).first().isVisible());
    }),
  );

  for (const path of ['index.html', 'espanol.html', 'programs.html', 'ics-feed.html']) {
    it(
      `${path} becomes what it is without having been drawn, with nothing twice and nothing amiss`,
      visiting(path, {}, async (visit) => {
        const texts = await settledTexts(visit.page);
        const plain = await undrawn.visit(path);
        try {
          assert.deepEqual(texts, await settledTexts(plain.page));
        } finally {
          await plain.close();
        }
        assert.ok(texts.length > 0);
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual([...visit.errors, ...visit.warnings], []);
      }),
    );
  }

  it('keeps what is drawn where the content cannot be loaded', async () => {
    const prepare = (page) => page.route('**/content/*.json', (route) => route.abort());
    const visit = await site.visit('index.html', { prepare });
    try {
      await visit.page.waitForFunction(() => globalThis.customElements.get('otr-event-calendar'));
      await visit.page.waitForTimeout(1000);
      const panel = visit.page.locator('otr-committee-panel').first();
      assert.ok(await panel.getByText('Designated Federal Officer').filter({ visible: true }).first().isVisible());
      assert.equal(await panel.getByText('could not be loaded').filter({ visible: true }).count(), 0);
    } finally {
      await visit.close();
    }
  });

  it('leaves a tag whose data the browser reads, and says why', () => {
    assert.match(told['several.html'], /Left as it was: <otr-event-calendar>: it has several feeds\./);
    assert.match(told['index.html'], /Left as it was: <otr-program-cards>: its cards stand in the tag\./);
  });

  it('is drawn once, and the rest of the page stays as it is', async () => {
    const file = join(folder, 'index.html');
    const again = join(folder, 'again.html');
    const { stdout } = await otrEmbed(file, again);
    assert.match(stdout, /: 0 drawn\./);
    const html = await readFile(file, 'utf8');
    assert.equal(await readFile(again, 'utf8'), html);
    const without = html
      .replace(/<template shadowrootmode="open">[^]*?<\/template>(?=\s*<(?!\/?template|!--\/?lit))/g, '')
      .replace(/ 'sha256-[^']*'/g, '');
    assert.equal(without.includes('shadowrootmode'), false);
    assert.equal(without, await readFile(join(DIST, 'index.html'), 'utf8'));
  });

  it('refuses a time and a zone that are none, and a file that is not there', async () => {
    const file = join(folder, 'index.html');
    await assert.rejects(otrEmbed(file, file, '--now', 'soon'), /--now soon is no time, such as/);
    await assert.rejects(otrEmbed(file, file, '--zone', 'Moon/Crater'), /--zone Moon\/Crater is no time zone/);
    await assert.rejects(otrEmbed(join(folder, 'none.html'), file), /no such file/);
  });
});

/** What each element says once all of them have what they load, and nothing that a server has drawn. */
async function settledTexts(page) {
  await page.waitForFunction(() => {
    const elements = [...globalThis.document.querySelectorAll('*')].filter(({ localName }) =>
      /^otr-(?!event-source)/.test(localName),
    );
    const isSettled = ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll('.root').length === 1 &&
      shadowRoot.querySelector('.title, .tel, [part="list"], .root > slot') &&
      !shadowRoot.querySelector('.bar-skeleton, .skeleton');
    return elements.length > 0 && elements.every(isSettled);
  });
  await page.waitForTimeout(500);
  return page.evaluate(() =>
    [...globalThis.document.querySelectorAll('*')]
      .filter(({ localName, shadowRoot }) => localName.startsWith('otr-') && shadowRoot)
      .map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')),
  );
}
