import { Browser } from './browser.mjs';
import { Desktop } from './desktop.mjs';
import { Keyboard } from './keyboard.mjs';
import { assertInstalled } from './programs.mjs';
import { startScreenReader } from './screen-reader.mjs';

/** One visitor at one desk: a screen reader, a browser, a keyboard, and ears. */
export class Session {
  #desktop = new Desktop();
  #browser;
  /** @type {Keyboard} */
  keyboard;
  /** @type {import('./ear.mjs').Ear} */
  ear;

  /** @param {string} language - of the screen reader's own words */
  async start(language) {
    assertInstalled();
    await this.#desktop.start(language);
    this.ear = await startScreenReader(this.#desktop);
    this.#browser = new Browser(this.#desktop, language);
    this.keyboard = new Keyboard(this.#desktop.env);
  }

  /** @param {import('../transcript.mjs').Transcript} transcript */
  open(transcript) {
    return this.#browser.open(transcript);
  }

  async stop() {
    await this.#browser?.close();
    await this.#desktop.stop();
  }
}
