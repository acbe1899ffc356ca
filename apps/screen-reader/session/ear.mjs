import { EventEmitter, once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { compare } from '../compare.mjs';

/** Of the site's server: another one each time. */
const PORT = /(?<=\/127\.0\.0\.1):\d+/gu;

/** Hears what a screen reader says, in order, and knows what it does with keys. */
export class Ear {
  #heard = [];
  #mode;
  #isDeaf = false;
  #news = new EventEmitter();

  /** @param {import('node:readline').Interface} lines - as orca/ear.py writes them; they end with the screen reader */
  constructor(lines) {
    lines.on('line', (line) => {
      this.#take(JSON.parse(line));
      this.#news.emit('change');
    });
    lines.on('close', () => {
      this.#isDeaf = true;
      this.#news.emit('change');
    });
  }

  /** How many sentences were said so far. */
  get count() {
    return this.#heard.length;
  }

  /** @returns {'browse' | 'focus' | undefined} whether keys read the page, or go to what has the focus; none without a page */
  get mode() {
    return this.#mode;
  }

  /** What was said after the first `count` sentences. */
  since(count) {
    return this.#heard.slice(count);
  }

  /**
   * Waits until all of some sentences were said in order, with others between them or not.
   *
   * @param {number} count - sentences from the beginning that do not matter
   * @param {readonly string[]} sentences
   * @param {number} milliseconds - to wait at most
   * @returns {Promise<boolean>} whether they were
   */
  hears(count, sentences, milliseconds) {
    return this.#until(() => compare(sentences, this.since(count)).unheard === -1, milliseconds);
  }

  /** Waits for a first sentence, and says whether it came. */
  hearsAnything(milliseconds) {
    return this.#until(() => this.count > 0, milliseconds);
  }

  /** Waits for a mode, and says whether it came. */
  isIn(mode, milliseconds) {
    return this.#until(() => this.#mode === mode, milliseconds);
  }

  /** Waits until nothing was said for so long. */
  async silence(milliseconds) {
    for (let before = -1; before !== this.count;) {
      before = this.count;
      await after(milliseconds);
    }
  }

  #take(news) {
    if (typeof news !== 'string') {
      this.#mode = news.mode;
      return;
    }
    const said = news.replace(PORT, '').replace(/\s+/gu, ' ').trim();
    if (said) this.#heard.push(said);
  }

  async #until(isSo, milliseconds) {
    const signal = AbortSignal.timeout(milliseconds);
    while (!isSo()) {
      if (this.#isDeaf || signal.aborted) return false;
      await once(this.#news, 'change', { signal }).catch(() => undefined);
    }
    return true;
  }
}
