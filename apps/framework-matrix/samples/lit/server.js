import { readFile } from 'node:fs/promises';
import { render as renderPage } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { provideDocument } from '@otr-elements/core';
import '@otr-elements/event-calendar/define.js';
import '@otr-elements/program-card/define.js';
import { page } from './page.js';

/** Where the documents stand that the page names from its root. */
const FOLDER = new URL('../../', import.meta.url);

export async function render(state) {
  for (const address of [state.src, '/feeds/programs.json']) {
    const url = new URL(`.${address}`, FOLDER);
    provideDocument(address, { text: await readFile(url, 'utf8'), url: url.href });
  }
  return collectResult(renderPage(page(state)));
}
