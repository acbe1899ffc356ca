import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const KEPT_LINES = 20;
/** Ours that still run. None outlives us, however we end. */
const running = new Set();

process.once('exit', () => {
  for (const each of running) each.kill();
});
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));

/** A program that we start: with what it starts itself it is a group, and ends as one. */
export class OwnProcess {
  #child;
  #complaints = [];

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {NodeJS.ProcessEnv} env - all that it gets
   */
  constructor(program, args, env) {
    this.#child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    running.add(this);
    // What cannot be started is told by `line`.
    this.#child.on('error', (error) => this.#complaints.push(error.message));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        this.#complaints = [...this.#complaints, ...text.trim().split('\n')].slice(-KEPT_LINES);
      });
    }
  }

  /** @param {1 | 3} descriptor - its standard output, or the third descriptor that it was given */
  lines(descriptor) {
    return createInterface({ input: this.#child.stdio[descriptor] });
  }

  /**
   * The first line that it writes.
   *
   * @param {1 | 3} descriptor
   * @param {string} name - of the program, for people
   * @param {number} milliseconds - it has for that
   */
  async line(descriptor, name, milliseconds) {
    try {
      const [line] = await once(this.lines(descriptor), 'line', {
        signal: AbortSignal.any([AbortSignal.timeout(milliseconds), this.#ended()]),
      });
      return line;
    } catch {
      throw new Error(`${name} did not start within ${milliseconds / 1000} s.\n${this.complaints}`);
    }
  }

  /** The last lines that it wrote for people. */
  get complaints() {
    return this.#complaints.join('\n');
  }

  async end() {
    const closed = this.#isOver || !this.#child.pid ? undefined : once(this.#child, 'exit');
    this.#signal('SIGTERM');
    const timer = setTimeout(() => this.#signal('SIGKILL'), 5000);
    await closed;
    clearTimeout(timer);
    this.kill();
  }

  /** Ends what is left of it, at once. */
  kill() {
    running.delete(this);
    this.#signal('SIGKILL');
  }

  get #isOver() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #ended() {
    const controller = new AbortController();
    this.#child.once('close', () => controller.abort());
    return controller.signal;
  }

  #signal(name) {
    if (!this.#child.pid) return;
    try {
      process.kill(-this.#child.pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}
