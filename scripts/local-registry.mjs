import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const MOST_SECONDS = 30;

/** A registry for packages of ours on 127.0.0.1: it takes what anyone publishes, and asks no other registry. */
export class LocalRegistry {
  #folder;
  #port;
  #process;

  /** @param {string} folder - for its files; made */
  constructor(folder) {
    this.#folder = folder;
  }

  /** Lines of an .npmrc that lead our packages here; all others come from where they always come from. */
  get npmrc() {
    const host = `127.0.0.1:${this.#port}/`;
    return `@otr-elements:registry=http://${host}\n//${host}:_authToken=anyone\n`;
  }

  async start() {
    this.#port = await freePort();
    mkdirSync(this.#folder);
    const config = `${this.#folder}/config.yaml`;
    writeFileSync(config, JSON.stringify(settings(this.#folder)));
    const verdaccio = join(dirname(createRequire(import.meta.url).resolve('verdaccio')), '../bin/verdaccio');
    const args = [verdaccio, '--config', config, '--listen', `127.0.0.1:${this.#port}`];
    this.#process = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    for (let tries = MOST_SECONDS * 4; !(await this.#answers()); tries -= 1) {
      if (tries === 0 || this.#process.exitCode !== null) throw new Error('The registry did not start.');
      await wait(250);
    }
  }

  async stop() {
    if (!this.#process || this.#process.exitCode !== null) return;
    this.#process.kill();
    await once(this.#process, 'exit');
  }

  #answers() {
    return fetch(`http://127.0.0.1:${this.#port}/-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

/** YAML is what verdaccio reads, and JSON is YAML. */
function settings(folder) {
  return {
    storage: `${folder}/storage`,
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$all', unpublish: '$all' } },
    max_body_size: '50mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
}
