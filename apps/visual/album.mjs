import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SEALS = 'seals.json';

/** The accepted pictures: a folder for each story, in it a PNG for each setting, and their seals. */
export class Album {
  #folder;

  /** @param {string} folder */
  constructor(folder = path.join(import.meta.dirname, 'accepted')) {
    this.#folder = folder;
  }

  /** @returns {string[]} ids of the stories that have pictures */
  get stories() {
    if (!existsSync(this.#folder)) return [];
    const entries = readdirSync(this.#folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  /** @returns {Buffer | undefined} the accepted PNG, if there is one */
  picture(story, setting) {
    const file = this.#file(story, setting);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  /** @returns {string[]} settings of a story that have a picture */
  settings(story) {
    const folder = path.join(this.#folder, story);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).flatMap((name) => (name === SEALS ? [] : path.basename(name, '.png')));
  }

  /** What a picture has to be like: see Pictures. */
  expected(story, setting) {
    const isSealed = (taken) => this.isSealed(story, setting, taken);
    return { picture: this.picture(story, setting), isSealed };
  }

  /**
   * Whether these very bytes of the browser were accepted, as the picture that is kept. So most pictures need not be decoded. A no
   * says nothing: a picture may look the same in other bytes.
   */
  isSealed(story, setting, taken) {
    const png = this.picture(story, setting);
    return png !== undefined && this.#seals(story)[setting] === sealOf(taken, png);
  }

  /**
   * @param {Uint8Array} png - is kept
   * @param {Uint8Array} taken - the same as the browser gave it
   */
  keep(story, setting, png, taken) {
    mkdirSync(path.join(this.#folder, story), { recursive: true });
    writeFileSync(this.#file(story, setting), png);
    const seals = { ...this.#seals(story), [setting]: sealOf(taken, png) };
    const sorted = Object.fromEntries(Object.entries(seals).sort());
    writeFileSync(path.join(this.#folder, story, SEALS), `${JSON.stringify(sorted, undefined, 2)}\n`);
  }

  /** @param {string} [setting] - all of the story's where it is left out */
  remove(story, setting) {
    rmSync(setting ? this.#file(story, setting) : path.join(this.#folder, story), { recursive: true });
  }

  /** @returns {string | undefined} major version of the Chromium that took the pictures */
  get chromium() {
    const file = path.join(this.#folder, 'chromium.txt');
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  }

  set chromium(major) {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path.join(this.#folder, 'chromium.txt'), `${major}\n`);
  }

  #seals(story) {
    const file = path.join(this.#folder, story, SEALS);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  #file(story, setting) {
    return path.join(this.#folder, story, `${setting}.png`);
  }
}

/** Binds what the browser gave to the picture that was made of it: if either changes, it no longer holds. */
function sealOf(taken, png) {
  return createHash('sha256').update(taken).update(png).digest('hex');
}
