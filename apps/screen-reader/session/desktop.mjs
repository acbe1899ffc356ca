import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OwnProcess } from './own-process.mjs';

const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));
const WINDOWS = fileURLToPath(new URL('openbox.xml', import.meta.url));
const START_MS = 60_000;

/**
 * A desktop that nobody sees: a display, a bus for messages and one window manager. All that runs on it has a home of its own in a
 * temporary folder, so nothing of the developer's is read or changed.
 */
export class Desktop {
  #home;
  #processes = [];
  /** What a program needs to run here, and nothing else. */
  env;

  /** @param {string} language - of the programs, such as `en` */
  async start(language) {
    this.#home = await mkdtemp(join(tmpdir(), 'otr-screen-reader-'));
    await mkdir(join(this.#home, 'run'), { mode: 0o700 });
    this.env = this.#privateEnv(language);
    const display = this.run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    this.env.DISPLAY = `:${await display.line(3, 'Xvfb', START_MS)}`;
    const bus = this.run('dbus-daemon', ['--session', '--nofork', '--print-address']);
    this.env.DBUS_SESSION_BUS_ADDRESS = await bus.line(1, 'dbus-daemon', START_MS);
    this.run('openbox', ['--sm-disable', '--config-file', WINDOWS]);
  }

  /** Starts a program that ends with the desktop. */
  run(program, args) {
    const process = new OwnProcess(program, args, { ...this.env });
    this.#processes.push(process);
    return process;
  }

  /** A folder of its own for a program. */
  folder(name) {
    return join(this.#home, name);
  }

  async stop() {
    for (const process of this.#processes.toReversed()) await process.end();
    if (this.#home) await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #privateEnv(language) {
    return {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      LANGUAGE: language,
      HOME: this.#home,
      XDG_RUNTIME_DIR: this.folder('run'),
      XDG_DATA_HOME: this.folder('data'),
      XDG_CONFIG_HOME: this.folder('config'),
      XDG_CACHE_HOME: this.folder('cache'),
      GSETTINGS_BACKEND: 'memory',
      FONTCONFIG_FILE: FONTS,
    };
  }
}
