import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';

const SAMPLES = new URL('../integrations/nginx/', import.meta.url);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';
const PROGRAM = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);
const MOST_SECONDS = 20;
const TRIES = 3;

export const HAS_NGINX = PROGRAM !== undefined;
export const HAS_BROTLI = existsSync(BROTLI);

/**
 * Serves a folder on 127.0.0.1 by nginx with the sample configuration of integrations/nginx; needs no rights of root.
 *
 * @param {string} folder - root of the site
 * @param {(sample: string, port: number) => string} change - of the sample, beside its port and root
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serveByNginx(folder, change = (sample) => sample) {
  const workshop = await mkdtemp(join(tmpdir(), 'otr-nginx-'));
  // As root, nginx reads files as another user.
  for (const path of [workshop, folder]) await chmod(path, 0o755);
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    await writeConfiguration(workshop, folder, port, change);
    const server = start(workshop);
    if (await answers(port, server))
      return { address: `http://127.0.0.1:${port}/`, close: () => stop(server, workshop) };
    if (tries < TRIES && server.log.includes('Address already in use')) continue;
    await stop(server, workshop);
    throw new Error(`nginx did not start: ${server.log}`);
  }
}

async function writeConfiguration(workshop, folder, port, change) {
  const sample = await readFile(new URL('otr-elements.conf', SAMPLES), 'utf8');
  const site = replaceOnce(
    replaceOnce(sample, 'listen 80;', `listen 127.0.0.1:${port};`),
    'root /var/www/html;',
    `root ${folder};`,
  );
  await writeFile(`${workshop}/otr-elements.conf`, change(site, port));
  await writeFile(`${workshop}/nginx.conf`, around(workshop));
}

/** What the nginx of a system has around the files of its sites, with every path in a folder of our own. */
function around(workshop) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${HAS_BROTLI ? `load_module ${BROTLI};` : ''}
worker_processes 1;
pid ${workshop}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${workshop}/${name};`).join('\n  ')}
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }
  include ${workshop}/otr-elements.conf;
  ${HAS_BROTLI ? `include ${fileURLToPath(new URL('brotli.conf', SAMPLES))};` : ''}
}
`;
}

function start(workshop) {
  const args = ['-e', 'stderr', '-p', workshop, '-c', `${workshop}/nginx.conf`, '-g', 'daemon off;'];
  const process = spawn(PROGRAM, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const server = { process, log: '', ended: once(process, 'exit') };
  process.stderr.on('data', (chunk) => (server.log += chunk));
  return server;
}

/** Until the port is open, or nginx has ended. */
async function answers(port, { process }) {
  for (const end = Date.now() + MOST_SECONDS * 1000; Date.now() < end && process.exitCode === null; await wait(50)) {
    const socket = createConnection(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return true;
  }
  return false;
}

async function stop({ process, ended }, workshop) {
  if (process.exitCode === null) process.kill('SIGTERM');
  await ended;
  await rm(workshop, { recursive: true });
}

function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The sample has "${from}" ${parts.length - 1} times, not once.`);
  return parts.join(to);
}
