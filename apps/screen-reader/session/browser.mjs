import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../../scripts/chromium-flags.mjs';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { serveFolder } from '../../../scripts/serve-folder.mjs';

const SITE = fileURLToPath(new URL('dist', import.meta.resolve('@otr-elements/partner-site/package.json')));
const EVENTS = '**/otr/content/events.json';
const CONTACT = '**/otr/content/fairness.json';
/** What the calendar says when its feed has failed, after its last try. */
const FAILURE = /could not be loaded|No se pudieron cargar/;
const FLAGS = ['--force-renderer-accessibility', '--window-position=0,0', '--window-size=1280,1000'];

/** The partner site in a window of its own, on a desktop. The page is set up from outside, and then left to the keyboard. */
export class Browser {
  #desktop;
  #language;
  #server;
  #context;

  /**
   * @param {import('./desktop.mjs').Desktop} desktop
   * @param {string} language
   */
  constructor(desktop, language) {
    this.#desktop = desktop;
    this.#language = language;
  }

  /**
   * Opens a page as a new visitor, with its clock standing still, and waits until its content is there.
   *
   * @param {import('../transcript.mjs').Transcript} transcript
   */
  async open({ page: path, feed, contact, scripts, now }) {
    this.#server ??= await serveFolder(SITE, 0);
    await this.#context?.close();
    this.#context = await this.#launch(scripts !== 'off');
    await this.#context.clock.setFixedTime(now);
    if (feed) await this.#context.route(EVENTS, await answerWith(feed));
    if (contact) await this.#context.route(CONTACT, await answerWith(`contacts/${contact}`));
    const [page] = this.#context.pages();
    await this.#saveAsAlways(page);
    await page.goto(this.#server.address + path, { waitUntil: 'networkidle' });
    if (feed === 'fails') await page.getByText(FAILURE).first().waitFor();
  }

  async close() {
    await this.#context?.close();
    await this.#server?.close();
  }

  /** What is downloaded has the name that the visitor hears, and not one of the test's. */
  async #saveAsAlways(page) {
    const browser = await this.#context.newCDPSession(page);
    const downloadPath = this.#desktop.folder('downloads');
    await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  }

  /** A window with nothing but a page, empty at first. */
  #launch(javaScriptEnabled) {
    return chromium.launchPersistentContext('', {
      executablePath: findBrowser(),
      headless: false,
      env: this.#desktop.env,
      args: [
        ...CHROMIUM_FLAGS,
        ...FLAGS,
        `--lang=${this.#language}`,
        `--accept-lang=${this.#language}-US,${this.#language}`,
        '--app=data:text/html,',
      ],
      viewport: null,
      javaScriptEnabled,
      locale: `${this.#language}-US`,
      timezoneId: 'America/New_York',
    });
  }
}

async function answerWith(feed) {
  if (feed === 'fails') return (route) => route.fulfill({ status: 503 });
  const body = await readFile(fileURLToPath(import.meta.resolve(`@otr-elements/fixtures/${feed}`)), 'utf8');
  return (route) => route.fulfill({ contentType: 'application/json', body });
}
