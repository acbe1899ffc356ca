/* global window, document -- what stands in page.evaluate runs in the page */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from './chromium-flags.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveFolder } from './serve-folder.mjs';
import { watchViolations } from './watch-violations.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A built site on a server of its own, in a real browser. */
export class SiteUnderTest {
  #folder;
  #serve;
  #launch;
  #server;
  #browser;

  /**
   * @param {string} folder - what was built
   * @param {typeof serveFolder} serve
   * @param {() => {flags?: string[], env?: Record<string, string>}} launch - what else the browser is started with
   */
  constructor(folder, serve = serveFolder, launch = () => ({})) {
    this.#folder = folder;
    this.#serve = serve;
    this.#launch = launch;
  }

  /** Of the server, with a slash at its end. */
  get address() {
    return this.#server.address;
  }

  async start() {
    this.#server = await this.#serve(this.#folder, 0);
    const { flags = [], env } = this.#launch();
    this.#browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS.concat(flags), env });
  }

  async stop() {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /**
   * Opens a page as a new visitor.
   *
   * @param {string} path
   * @param {import('playwright-core').BrowserContextOptions & {prepare?: (page: import('playwright-core').Page) => Promise<void>}} options
   */
  async visit(path, { prepare, ...options } = {}) {
    const context = await this.#browser.newContext({
      viewport: { width: 1100, height: 900 },
      timezoneId: 'America/New_York',
      locale: 'en-US',
      ...options,
    });
    const page = await context.newPage();
    const visit = new Visit(page, this.#server.address);
    await prepare?.(page);
    await visit.open(path);
    return visit;
  }

  /** A test that opens a page as a new visitor, is handed it, and closes it whatever happens. */
  visiting(path, options, test) {
    return async () => {
      const visit = await this.visit(path, options);
      try {
        await test(visit);
      } finally {
        await visit.close();
      }
    };
  }
}

/** One page as one visitor sees it, and what went wrong behind the visitor's back. */
class Visit {
  page;
  #site;
  errors = [];
  warnings = [];
  requests = [];

  constructor(page, site) {
    this.page = page;
    this.#site = site;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'warning') this.warnings.push(message.text());
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  async open(path) {
    await this.page.addInitScript(watchViolations);
    await this.page.goto(this.#site + path, { waitUntil: 'load' });
  }

  get thirdPartyRequests() {
    return this.requests.filter((url) => !url.startsWith(this.#site) && !url.startsWith('blob:'));
  }

  /** What a policy of the page would not have: what the browser tells of it at once, and what it reports. */
  violations() {
    return this.page.evaluate(() => {
      window.keepReports();
      return window.violations;
    });
  }

  calendar(index = 0) {
    return this.page.locator('otr-event-calendar').nth(index);
  }

  /** Names of the events in the list on screen. */
  summaries(index = 0) {
    return this.calendar(index).locator('.item .summary').allTextContents();
  }

  /**
   * What axe finds, as one line for each element; the visit has to be made with `bypassCSP`.
   *
   * @param {string[]} disabled - rules that do not concern the page
   * @param {string} within - selector of the part of the page to look at
   */
  async axe(disabled = [], within = 'html') {
    await this.page.evaluate(AXE);
    const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
    const options = { resultTypes: ['violations'], rules };
    const { violations } = await this.page.evaluate((given) => window.axe.run(...given), [within, options]);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
  }

  /** Pixels that the page is wider than its window. */
  overflow() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  close() {
    return this.page.context().close();
  }
}
