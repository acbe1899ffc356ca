import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { layOutVersion } from '../../scripts/lay-out-version.mjs';
import { HAS_BROTLI, HAS_NGINX, serveByNginx } from '../../scripts/serve-by-nginx.mjs';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { assertAllFourShow, assertOneLineSaysWhatToAdd, strictPage } from '../../scripts/strict-page.mjs';
import { NotRun, unlessNotRun } from '../../scripts/not-run.mjs';

const PAGES = fileURLToPath(new URL('../partner-site/src', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'otr-nginx-site-'));

/** The sample of integrations/nginx as it is; with another name of the policy; and for a folder on another host. */
const site = new SiteUnderTest(folder, (root) => serveByNginx(root));
const misnamed = new SiteUnderTest(folder, (root) =>
  serveByNginx(root, (sample) => sample.replace('trusted-types otr-lit', 'trusted-types another')),
);
const fromElsewhere = new SiteUnderTest(folder, (root) => serveByNginx(root, allowOtherHost));
const sites = [site, misnamed, fromElsewhere];

/** To a browser, the same server under another name is another host. */
const otherHost = (port) => `http://localhost:${port}`;
function allowOtherHost(sample, port) {
  return sample.replace(
    "script-src 'self'; style-src 'self'; connect-src 'self'",
    `script-src ${otherHost(port)}; style-src 'self'; connect-src ${otherHost(port)}; frame-src ${otherHost(port)}`,
  );
}

let hashes;
let page;

before(async () => {
  await cp(PAGES, folder, { recursive: true });
  await layOutVersion('1.2.3', join(folder, 'otr'));
  hashes = JSON.parse(await readFile(join(folder, 'otr/1.2.3/integrity.json'), 'utf8'));
  page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const name of ['otr-elements', 'otr-loader']) {
    await writeFile(join(folder, `${name}.html`), strictPage(page, script(name)));
  }
  if (HAS_NGINX) for (const each of sites) await each.start();
});
after(async () => {
  for (const each of sites) await each.stop();
  await rm(folder, { recursive: true });
});

function script(name, host = '') {
  return { src: `${host}/otr/1.2.3/${name}.js`, integrity: hashes[`${name}.js`] };
}

const withNginx = (test) =>
  unlessNotRun(() => {
    if (!HAS_NGINX) throw new NotRun('nginx is not here');
    return test();
  });

describe('on nginx, with the sample configuration', () => {
  for (const name of ['otr-elements', 'otr-loader']) {
    it(
      `all four widgets show from ${name}.js of a version, with no violation`,
      withNginx(site.visiting(`${name}.html`, {}, assertAllFourShow)),
    );

    it(
      `the content in the tags stays where the policy has another name than that of ${name}.js, and one line says what to add`,
      withNginx(misnamed.visiting(`${name}.html`, {}, assertOneLineSaysWhatToAdd)),
    );
  }

  it(
    'all four widgets show from a folder on another host',
    withNginx(async () => {
      const host = otherHost(new URL(fromElsewhere.address).port);
      await writeFile(join(folder, 'elsewhere.html'), strictPage(page, script('otr-elements', host)));
      await fromElsewhere.visiting('elsewhere.html', {}, async (visit) => {
        await assertAllFourShow(visit);
        assert.ok(visit.requests.includes(`${host}/otr/1.2.3/content/events.json`), visit.requests.join('\n'));
      })();
    }),
  );

  it(
    'a frame of another host shows where a page lets in only what says that it may be let in',
    withNginx(async () => {
      const host = otherHost(new URL(fromElsewhere.address).port);
      await writeFile(
        join(folder, 'frame.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frame</title><link rel="icon" href="/icon.svg">
        </head><body><iframe src="${host}/otr/1/embed/program-cards.html" title="Programs" sandbox="allow-scripts allow-popups"></iframe>
        </body></html>`,
      );
      await fromElsewhere.visiting('frame.html', {}, async (visit) => {
        await visit.page.frameLocator('iframe').locator('otr-program-card .title').first().waitFor();
        assert.equal(await visit.page.evaluate(() => globalThis.crossOriginIsolated), true);
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(visit.errors, []);
      })();
    }),
  );
});

const FOR_EVER = 'public, max-age=31536000, immutable';
const FILES = [
  ['otr/1.2.3/otr-elements.js', 'text/javascript; charset=utf-8', FOR_EVER],
  ['otr/1.2.3/content/events.json', 'application/json; charset=utf-8', FOR_EVER],
  ['otr/1.2.3/content/events.ics', 'text/calendar; charset=utf-8', FOR_EVER],
  ['otr/1.2.3/embed/event-calendar.html', 'text/html; charset=utf-8', FOR_EVER],
  ['otr/1/otr-elements.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
  ['otr/1/integrity.json', 'application/json; charset=utf-8', 'public, max-age=300'],
];

describe('a file of the folder, from nginx', () => {
  for (const [path, type, caching] of FILES) {
    it(
      `${path} is ${type}, for every host, to be kept: ${caching}`,
      withNginx(async () => {
        const { headers } = await request(path);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['cache-control'], caching);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.match(headers.vary, /Accept-Encoding/);
      }),
    );
  }

  it(
    'is not kept where it is not there',
    withNginx(async () => {
      const { status, headers } = await request('otr/1.2.3/otr-missing.js');
      assert.equal(status, 404);
      assert.equal(headers['cache-control'], undefined);
      assert.equal(headers['access-control-allow-origin'], '*');
    }),
  );

  it(
    'comes by gzip',
    withNginx(() => comesBy('gzip', gunzipSync, true)),
  );
  it(
    'comes by brotli',
    withNginx(() => comesBy('br', brotliDecompressSync, HAS_BROTLI)),
  );
});

/** In less than two fifths of its bytes, and the same once it is unpacked. */
async function comesBy(encoding, unpack, isHere) {
  if (!isHere) throw new NotRun(`the module of nginx for ${encoding} is not here`);
  const path = 'otr/1.2.3/otr-elements.js';
  const { headers, body } = await request(path, { 'accept-encoding': encoding });
  const file = await readFile(join(folder, path));
  assert.equal(headers['content-encoding'], encoding);
  assert.ok(body.length < file.length * 0.4, `${body.length} of ${file.length} bytes`);
  assert.deepEqual(unpack(body), file);
}

/** As the bytes come: `fetch` unpacks them. */
function request(path, headers = {}) {
  return new Promise((resolve, reject) => {
    get(site.address + path, { headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });
}
