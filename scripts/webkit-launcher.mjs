// Starts WebKitGTK for Web Test Runner: its driver, on a virtual screen where there is no real one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const MINI_BROWSERS = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
const START_TIMEOUT = 60_000;

/** @returns a browser for the `browsers` of a Web Test Runner configuration */
export function webkitLauncher() {
  const binary = MINI_BROWSERS.find(existsSync);
  if (!binary) throw new Error('No WebKitGTK was found. On Debian: apt-get install webkit2gtk-driver xvfb.');
  return new WebkitLauncher({
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      // The driver speaks no BiDi, and the client would wait for it.
      'wdio:enforceWebDriverClassic': true,
    },
  });
}

class WebkitLauncher extends WebdriverLauncher {
  #options;
  #driver;

  constructor(options) {
    super(options);
    this.#options = options;
  }

  async initialize(config) {
    this.#options.port = await freePort();
    this.#driver = startDriver(this.#options.port);
    await untilReady(this.#options.port);
    await super.initialize(config);
  }

  async stop() {
    await super.stop();
    if (this.#driver) endGroup(this.#driver);
    this.#driver = undefined;
  }
}

function startDriver(port) {
  const driver = ['WebKitWebDriver', `--port=${port}`];
  const [program, ...args] = env.DISPLAY ? driver : ['xvfb-run', '--auto-servernum', ...driver];
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  child.on('error', (error) => console.error(`${program} could not be started: ${error.message}`));
  process.on('exit', () => endGroup(child));
  return child;
}

async function untilReady(port) {
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end; await wait(100)) {
    const reply = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (reply?.ok) return;
  }
  throw new Error(`WebKitWebDriver did not start within ${START_TIMEOUT / 1000} seconds.`);
}

/** The driver with the virtual screen around it: they are one process group. */
function endGroup(child) {
  try {
    process.kill(-child.pid);
  } catch {
    // Already gone.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
