import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How test runners close: node's runner, Web Test Runner, and our own scripts. */
const COUNTS = [/^. pass (\d+)\n. fail (\d+)/gm, /(\d+) passed, (\d+) failed/g];

/** How the same tell of a test that failed, or of what kept a file of tests from running. */
const FAILURE = /^\s*(✖|𐄂|❌|not ok)/u;
const LINES_AFTER_A_FAILURE = 12;

/** Runs commands one after the other, counts the tests that they report, and tells at the end what failed. */
export class Checks {
  #passed = 0;
  #failed = 0;
  #broken = [];
  #env;

  constructor(env = {}) {
    this.#env = env;
  }

  /**
   * A command that reports no tests counts as one.
   *
   * @param {{ again?: boolean, isHeld?: boolean }} [options] - `again`: runs it a second time where it broke off without a failed
   *   test, as when a browser hangs; a test that fails is not tried again. `isHeld`: what it prints comes when it is done
   */
  async run(name, command, env = {}, { again = false, isHeld = false } = {}) {
    if (!isHeld) console.log(`\n── ${name}: ${command}`);
    const began = Date.now();
    const { status, output } = await execute(command, { ...process.env, ...this.#env, ...env }, isHeld);
    if (isHeld) console.log(`\n── ${name}: ${command}\n${output}`);
    const counted = countTests(output);
    if (status !== 0 && again && !counted?.[1]) {
      console.log(`── ${name}: broke off after ${Math.round((Date.now() - began) / 1000)} s; once more`);
      return this.run(name, command, env);
    }
    const [passed, failed] = counted ?? [status === 0 ? 1 : 0, 0];
    this.#passed += passed;
    this.#failed += status === 0 ? failed : Math.max(failed, 1);
    if (status !== 0) this.#broken.push({ name, output });
    console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - began) / 1000)} s`);
  }

  /** Runs rows of commands side by side, since most of them leave a core idle. */
  async sideBySide(...rows) {
    await Promise.all(
      rows.map(async (row) => {
        for (const [name, command] of row) await this.run(name, command, {}, { isHeld: true });
      }),
    );
  }

  /** Prints once more what failed, where a long output's reader looks; then the closing line that CI reads. Sets the exit code. */
  finish() {
    for (const { name, output } of this.#broken) console.log(`\n── What failed in ${name}:\n${failuresIn(output)}`);
    if (this.#broken.length) console.log(`\nFailed: ${this.#broken.map(({ name }) => name).join('; ')}`);
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed ? 1 : 0;
  }
}

function execute(command, env, isHeld) {
  const child = spawn(command, {
    cwd: root,
    env: { ...env, NO_COLOR: '1' },
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [stream, screen] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      if (!isHeld) screen.write(text);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** What stands last counts: a command may run others that close before it. */
function countTests(output) {
  const found = COUNTS.flatMap((pattern) => [...output.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const last = found.at(-1);
  return last && [Number(last[1]), Number(last[2])];
}

/** The failures with what is said of each; the last lines where none is marked as one. */
function failuresIn(output) {
  const lines = output.split('\n');
  const marked = lines.flatMap((line, index) => (FAILURE.test(line) ? [index] : []));
  if (marked.length === 0) return lines.slice(-3 * LINES_AFTER_A_FAILURE).join('\n');
  const isTold = (at) => marked.some((index) => at >= index && at <= index + LINES_AFTER_A_FAILURE);
  return lines.filter((_, at) => isTold(at)).join('\n');
}
