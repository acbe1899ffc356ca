import { EventEmitter, once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { compare } from '../compare.mjs';

/** Hears what a screen reader says, in order. */
export class Ear {
  #heard = [];
  #isDeaf = false;
  #news = new EventEmitter();

  /** @param {import('node:readline').Interface} lines - one JSON string each; they end with the screen reader */
  constructor(lines) {
    lines.on('line', (line) => {
      const said = JSON.parse(line).replace(/\s+/gu, ' ').trim();
      if (said) this.#heard.push(said);
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

  /** Waits until nothing was said for so long. */
  async silence(milliseconds) {
    for (let before = -1; before !== this.count;) {
      before = this.count;
      await after(milliseconds);
    }
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
