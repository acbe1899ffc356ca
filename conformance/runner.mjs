import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('runner-child.mjs', import.meta.url));

/**
 * Asks an engine in a process of its own, one job after the other, each with a hard limit: one that hangs, or takes the process
 * down, is reported and costs only itself.
 */
export class Runner {
  #module;
  #limit;
  #env;
  #child;

  /**
   * @param module - path of the engine, from this folder
   * @param limit - milliseconds of the clock that a job may take
   */
  constructor(module, { limit = 10_000, env = {} } = {}) {
    this.#module = fileURLToPath(new URL(module, import.meta.url));
    this.#limit = limit;
    this.#env = env;
  }

  /**
   * @param job - what the function `job.task` of the engine takes; `occurrences` where no task is named
   * @returns what it gave, with `ms`; or `{ error: { name, message } }`; `name` is `Hang` or `Crash` where it gave nothing
   */
  async ask(job) {
    this.#child ??= this.#start();
    const child = this.#child;
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(failure('Hang', `no answer within ${this.#limit} ms`)), this.#limit);
      const finish = (result) => {
        clearTimeout(timer);
        child.off('exit', crash).off('message', finish);
        resolve(result);
      };
      const crash = (code, signal) => finish(failure('Crash', `the process ended with ${signal ?? code}`));
      child.once('message', finish).once('exit', crash);
      child.send(job);
    });
    if (answer.error?.name === 'Hang' || answer.error?.name === 'Crash') this.close();
    return answer;
  }

  close() {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start() {
    const env = { ...process.env, ...this.#env };
    return fork(CHILD, [this.#module], {
      env,
      execArgv: ['--max-old-space-size=2048'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }
}

function failure(name, message) {
  return { error: { name, message } };
}
