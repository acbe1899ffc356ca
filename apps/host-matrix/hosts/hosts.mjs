import { DRUPAL_EDITORS } from './drupal.mjs';
import { EDITORS } from './editors.mjs';
import { MARKDOWN } from './markdown.mjs';
import { SANITIZERS } from './sanitizers.mjs';
import { WORDPRESS } from './wordpress.mjs';

/**
 * The real filters of hosts.
 *
 * @typedef {object} Host
 * @property {string} name
 * @property {boolean} [isMarkdown] - takes Markdown, not HTML
 * @property {(pieces: string[], page: import('playwright-core').Page) => string[] | Promise<string[]>} filter - what becomes
 *   of each piece; an empty page is for filters that run in a browser. Throws NotRun where the filter is not on this machine.
 */

/** @type {readonly Host[]} */
export const HOSTS = [
  { name: 'Plain HTML', filter: (pieces) => pieces },
  ...WORDPRESS,
  ...EDITORS,
  ...DRUPAL_EDITORS,
  ...SANITIZERS,
  ...MARKDOWN,
];
