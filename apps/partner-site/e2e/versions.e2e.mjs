import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { layOutVersion } from '../../../scripts/lay-out-version.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const folder = await mkdtemp(join(tmpdir(), 'otr-versions-'));
const otr = join(folder, 'site/otr');
const site = new SiteUnderTest(join(folder, 'site'));
const visiting = site.visiting.bind(site);

const publish = (version, ...options) => layOutVersion(version, otr, ...options);

const integrity = async (version) => JSON.parse(await readFile(join(otr, version, 'integrity.json'), 'utf8'));

before(async () => {
  await publish('1.2.3', '--base', 'https://agency.example.gov/otr');
  await publish('1.3.0');
  const script = async (version) =>
    `<script type="module" src="otr/${version}/otr-elements.js" integrity="${(await integrity(version))['otr-elements.js']}" crossorigin="anonymous"></script>`;
  await writeFile(
    join(folder, 'site/two.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two versions</title><link rel="icon" href="data:,">
    ${await script('1.2.3')}${await script('1.3.0')}</head><body>
    <otr-event-calendar></otr-event-calendar><otr-program-cards></otr-program-cards>
    <otr-committee-panel committee="coac"></otr-committee-panel><otr-fairness-contact-badge></otr-fairness-contact-badge>
    </body></html>`,
  );
  await writeFile(
    join(folder, 'site/frames.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frames</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:; style-src 'self'">
    <script type="module" src="otr/1/otr-frames.js"></script></head><body>
    <iframe src="otr/1/embed/program-cards.html" title="Programs" sandbox="allow-scripts allow-popups" width="100%" height="100"></iframe>
    <iframe src="about:blank" title="Other" width="300" height="100"></iframe>
    </body></html>`,
  );
  await site.start();
});
after(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

describe('a folder with versions', () => {
  it(
    'shows the elements of the first of two on a page, with one note',
    visiting('two.html', {}, async (visit) => {
      await visit.calendar().locator('.period').waitFor();
      await visit.page.locator('otr-program-card .title').first().waitFor();
      await visit.page.locator('otr-committee-panel .title').waitFor();
      await visit.page.locator('otr-fairness-contact-badge .tel').first().waitFor();
      assert.equal(visit.warnings.length, 1, visit.warnings.join('\n'));
      assert.match(visit.warnings[0], /#element-defined-twice$/);
      assert.deepEqual(visit.errors, []);
      const content = visit.requests.filter((url) => url.endsWith('.json'));
      assert.ok(content.length > 0 && content.every((url) => url.includes('/otr/1.2.3/content/')), content.join());
    }),
  );

  it('keeps a version as it is, and moves its major version on', async () => {
    await assert.rejects(publish('1.2.3', '--base', 'https://other.example.gov/'), /a version does not change/);
    await publish('1.2.3', '--base', 'https://agency.example.gov/otr');
    await publish('1.3.0');
    const now = await integrity('1');
    assert.equal(now['otr-elements.js'], (await integrity('1.3.0'))['otr-elements.js']);
    assert.equal(now['embed/event-calendar.oembed.json'], undefined, 'of the version before');
  });

  it('has what to paste, with the hashes of the files', async () => {
    const snippets = await readFile(join(otr, '1.2.3/snippets.txt'), 'utf8');
    const scripts = [...snippets.matchAll(/src="([^"]*)" integrity="([^"]*)"/g)];
    assert.equal(scripts.length, 5);
    const hashes = await integrity('1.2.3');
    for (const [, src, hash] of scripts) {
      assert.ok(src.startsWith('https://agency.example.gov/otr/1.2.3/'), src);
      assert.equal(hash, hashes[src.slice('https://agency.example.gov/otr/1.2.3/'.length)]);
    }
  });

  it('answers oEmbed where its address is known', async () => {
    const page = await readFile(join(otr, '1.2.3/embed/committee-panel.html'), 'utf8');
    const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page);
    const file = address.slice('https://agency.example.gov/otr/'.length);
    const response = JSON.parse(await readFile(join(otr, file), 'utf8'));
    assert.equal(response.version, '1.0');
    assert.equal(response.type, 'rich');
    assert.match(
      response.html,
      /^<iframe src="https:\/\/agency\.example\.gov\/otr\/1\.2\.3\/embed\/committee-panel\.html"/,
    );
  });
});

describe('a frame', () => {
  it(
    'is as tall as what it shows, also without an origin and when that changes',
    visiting('frames.html', {}, async (visit) => {
      const { page } = visit;
      const [frame, other] = [page.locator('iframe').nth(0), page.locator('iframe').nth(1)];
      const inside = await (await frame.elementHandle()).contentFrame();
      await inside.locator('otr-program-card .title').first().waitFor();
      const tall = () => frame.evaluate((element) => element.clientHeight);
      const needed = () => inside.evaluate(() => globalThis.document.documentElement.scrollHeight);
      const until = async (holds) => {
        for (const end = Date.now() + 15_000; !(await holds());) {
          if (Date.now() > end)
            throw new Error(`The frame is ${await tall()} pixels tall, its page ${await needed()}.`);
          await page.waitForTimeout(50);
        }
      };
      const fits = async () => Math.abs((await tall()) - (await needed())) <= 1;
      await until(async () => (await tall()) > 300 && (await fits()));
      const wide = await tall();
      await page.setViewportSize({ width: 360, height: 800 });
      await until(async () => (await tall()) > wide && (await fits()));
      assert.equal(await other.evaluate((element) => element.clientHeight), 100);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.errors, []);
    }),
  );
});
