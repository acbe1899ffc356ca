import assert from 'node:assert/strict';
import { builder, copyAll, visitBuilder } from './builder.harness.mjs';

/** One visitor of the builder, who copies what one choice after the other gives. */
export class Copyist {
  #visit;
  #folder;

  /** @param {string} folder - address of the folder, where a choice names none */
  async start(folder) {
    this.#folder = folder;
    await builder.start();
    this.#visit = await visitBuilder();
  }

  async stop() {
    await this.#visit?.close();
    await builder.stop();
  }

  /**
   * @param {string} query - a choice
   * @returns {Promise<Record<string, string>>} what is copied, by where it goes
   */
  async copy(query) {
    const { page } = this.#visit;
    const choice = new URLSearchParams(query);
    if (!choice.has('folder')) choice.set('folder', this.#folder);
    await page.goto(`${page.url().replace(/\?.*/, '')}?${choice}`);
    await page.locator('#code-policy').waitFor();
    assert.deepEqual(await page.locator('.problem').allTextContents(), []);
    return copyAll(page);
  }
}
