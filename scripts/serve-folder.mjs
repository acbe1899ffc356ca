import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder on 127.0.0.1 as a plain web server would.
 *
 * @param {string} folder
 * @param {number} port - if it is taken, a free one is used instead; 0 for any free one
 * @param {(path: string) => Record<string, string>} headersOf - what a file is sent with, beside what is usual
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serveFolder(folder, port, headersOf = () => ({})) {
  const setHeaders = (response, path) => {
    openToAll(response, path);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  };
  const serve = sirv(folder, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    });
  });
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The folder of the embed is for other hosts, too, and for frames without an origin. */
function openToAll(response, path) {
  if (path.startsWith('/otr/')) response.setHeader('Access-Control-Allow-Origin', '*');
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
