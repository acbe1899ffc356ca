import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { between } from './between.mjs';

/** A script that answers one line of JSON with another. It starts with the first question. */
export class PythonProcess {
  #script;
  #child;
  #lines;

  constructor(script) {
    this.#script = fileURLToPath(new URL(script, import.meta.url));
  }

  async ask(job) {
    if (!this.#child) this.#start();
    const line = once(this.#lines, 'line');
    this.#child.stdin.write(`${JSON.stringify(job)}\n`);
    const answer = JSON.parse((await line)[0]);
    return answer.occurrences ? { ...answer, occurrences: answer.occurrences.filter(between(job)) } : answer;
  }

  /** Debian's python first: its packages are not on the path of another one. */
  #start() {
    this.#child = spawn(process.platform === 'linux' ? '/usr/bin/python3' : 'python3', [this.#script], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#lines = createInterface({ input: this.#child.stdout });
  }
}
