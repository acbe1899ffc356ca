import { createHash } from 'node:crypto';
import path from 'node:path';
import { Tinypool } from 'tinypool';

/** How often a picture is taken again until two in a row are the same. */
const MOST = 20;

/** Compares pictures and makes them small, in threads: the tour goes on meanwhile. */
export class Pictures {
  #threads = new Tinypool({ filename: path.join(import.meta.dirname, 'darkroom.mjs'), minThreads: 1, maxThreads: 2 });

  /** What was made small, by the hash of what it was: several stories look alike. */
  #reduced = new Map();

  /**
   * @param {Uint8Array} expected
   * @param {Uint8Array} actual
   * @returns {Promise<{pixels: number, sizes: string[], diff: Uint8Array} | null>} null if they are alike
   */
  compare(expected, actual) {
    return this.#threads.run({ expected, actual }, { name: 'compare' });
  }

  /** @returns {Promise<Uint8Array>} the same pixels in fewer bytes */
  reduce(png) {
    const key = createHash('sha256').update(png).digest('hex');
    if (!this.#reduced.has(key)) this.#reduced.set(key, this.#threads.run(png, { name: 'reduce' }));
    return this.#reduced.get(key);
  }

  /**
   * Takes a picture until it is as expected, or stands still without being so.
   *
   * @param {() => Promise<Buffer>} take
   * @param {{picture: Buffer | undefined, isSealed: (actual: Buffer) => boolean}} expected
   * @returns {Promise<{actual: Buffer, difference: object | null}>} where nothing is expected, there is no difference
   */
  async takeUntilStill(take, { picture, isSealed }) {
    let before;
    let difference = null;
    for (let count = 0; count < MOST; count++) {
      const actual = await take();
      if (before && Buffer.compare(actual, before) === 0) return { actual, difference };
      difference = picture && !isSealed(actual) ? await this.compare(picture, actual) : null;
      if (picture && !difference) return { actual, difference };
      before = actual;
    }
    throw new Error(`No two of ${MOST} pictures in a row are the same: something moves.`);
  }

  close() {
    return this.#threads.destroy();
  }
}
