import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { ENGINES } from './engines.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * The pages of the samples on a server of their own. Each is opened once in each engine; the engines go on side by side, one
 * page after the other, since a page in the background of Firefox is not drawn.
 */
export class MatrixSite {
  #samples;
  #build;
  #server;
  #browsers = [];
  #outcomes = new Map();
  #queues = [];

  /**
   * @param {readonly {folder: string, columns: string[]}[]} samples
   * @param {() => Promise<unknown>} build - brings them into dist/
   */
  constructor(samples, build) {
    this.#samples = samples;
    this.#build = build;
  }

  async start() {
    const built = await settle(this.#build());
    this.#server = await serveFolder(DIST, 0);
    this.#queues = Object.keys(ENGINES).map((engine) => this.#openAll(engine, built));
  }

  async stop() {
    await Promise.all(this.#queues);
    await Promise.all(this.#browsers.map((browser) => browser.close()));
    await this.#server?.close();
  }

  /**
   * What came of each claim.
   *
   * @returns {Promise<Record<string, string>>} `works`, or what is amiss, by claim
   * @throws NotRun if the engine is not on this machine
   */
  async outcomes(engine, { folder }, column) {
    const { outcomes, error } = await this.#outcomes.get(keyOf(engine, folder, column)).promise;
    if (error) throw error;
    return outcomes;
  }

  async #openAll(engine, built) {
    const visits = this.#samples.flatMap(({ folder, columns }) => columns.map((column) => ({ folder, column })));
    for (const { folder, column } of visits) {
      this.#outcomes.set(keyOf(engine, folder, column), Promise.withResolvers());
    }
    const browser = built.error ? built : await settle(this.#launch(engine));
    for (const { folder, column } of visits) {
      const visit = browser.error ? browser : await settle(this.#open(browser.value, `${folder}/${column}.html`));
      this.#outcomes.get(keyOf(engine, folder, column)).resolve({ outcomes: visit.value, error: visit.error });
    }
  }

  async #launch(engine) {
    const browser = await ENGINES[engine]();
    this.#browsers.push(browser);
    return browser;
  }

  async #open(browser, path) {
    const page = await browser.newPage();
    try {
      await page.goto(this.#server.address + path);
      return await page.evaluate(() => window.outcomes);
    } finally {
      await page.close();
    }
  }
}

const keyOf = (...words) => words.join(' ');

/** One page that fails must not keep the others from being opened. */
function settle(promise) {
  return promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
}
