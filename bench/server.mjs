import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { OPEN_ON, sampleFeed } from './feed/sample-feed.mjs';
import { staticPages } from './feed/static-pages.mjs';
import { phonePage } from './page/phone-page.mjs';
import { BENCH, DIST } from './paths.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pages': 'application/json',
};

/**
 * Serves the pages, the built contenders and the feeds on 127.0.0.1, compressed as a content network does.
 *
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startServer(contenders) {
  const kept = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    try {
      if (!kept.has(pathname)) kept.set(pathname, compress(await bodyOf(pathname, contenders)));
      const type = TYPES[path.extname(pathname)] ?? TYPES['.html'];
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' });
      response.end(kept.get(pathname));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(pathname, contenders) {
  const [, folder, name, file] = pathname.split('/');
  if (folder === 'feed') return feedOf(name);
  if (folder === 'page') return readFile(`${BENCH}page/${path.basename(name)}`);
  if (folder === 'built') return readFile(`${DIST}built/${path.basename(name)}/${path.basename(file)}`);
  const contender = contenders.find((each) => each.name === name);
  return phonePage(contender, `/feed/${file}.json`, OPEN_ON);
}

/** `1000.json` is a feed of a thousand events, `1000.pages` the same as markup. */
function feedOf(name) {
  const count = Number.parseInt(name, 10);
  return JSON.stringify(name.endsWith('.pages') ? staticPages(count) : sampleFeed(count));
}

function compress(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
