/** Counts what a page has asked for and not yet got. */
export class RequestsInFlight {
  #requests = new Set();
  #waiting = [];

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    page.on('request', (request) => this.#requests.add(request));
    for (const event of ['requestfinished', 'requestfailed']) page.on(event, (request) => this.#finish(request));
  }

  get size() {
    return this.#requests.size;
  }

  /** Waits until there are none. */
  async end() {
    if (this.#requests.size) await new Promise((resolve) => this.#waiting.push(resolve));
  }

  #finish(request) {
    this.#requests.delete(request);
    if (this.#requests.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
