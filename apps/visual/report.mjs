import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from './report-page.mjs';

/** Beyond these a page of pictures would be too large to open; their PNGs are in the folder all the same. */
const MOST_ON_PAGE = 100;

/** Collects what differs, and lays it out for review. */
export class Report {
  #folder;
  #differences = [];

  /** @param {string} folder - is emptied */
  constructor(folder = path.join(import.meta.dirname, 'report')) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  /** @returns {string} path of the page, from where one works */
  get page() {
    return path.relative(process.cwd(), path.join(this.#folder, 'index.html'));
  }

  get count() {
    return this.#differences.length;
  }

  /**
   * @param {{story: string, setting: string, what: string}} difference
   * @param {Record<string, Uint8Array | undefined>} pictures - PNGs: expected, actual, difference
   */
  add(difference, pictures) {
    const given = Object.entries(pictures).filter(([, png]) => png);
    mkdirSync(this.#folder, { recursive: true });
    for (const [name, png] of given)
      writeFileSync(path.join(this.#folder, `${difference.story}.${difference.setting}.${name}.png`), png);
    const isOnPage = this.#differences.length < MOST_ON_PAGE;
    this.#differences.push({ ...difference, pictures: isOnPage ? Object.fromEntries(given) : {} });
  }

  /** Writes the page, if there is something to show. */
  write() {
    if (this.count) writeFileSync(path.join(this.#folder, 'index.html'), pageOf(this.#differences));
  }
}
