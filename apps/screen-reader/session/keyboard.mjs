import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Keys as X names them, where people have another name. */
const NAMES = {
  Enter: 'Return',
  Space: 'space',
  PageDown: 'Next',
  PageUp: 'Prior',
};

/** Presses keys as a keyboard does: the screen reader gets them before the browser. */
export class Keyboard {
  #env;

  /** @param {NodeJS.ProcessEnv} env - of the desktop */
  constructor(env) {
    this.#env = env;
  }

  /** @param {string} key - `h`, `Shift+Tab`; or `type` and a text */
  async press(key) {
    const text = key.match(/^type (.+)$/)?.[1];
    const args = text ? ['type', '--delay', '60', text] : ['key', key.split('+').map(nameOf).join('+')];
    await run('xdotool', args, { env: this.#env });
  }
}

const nameOf = (key) => NAMES[key] ?? key;
