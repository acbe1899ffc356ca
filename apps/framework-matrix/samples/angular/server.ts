import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import type { State } from '../../harness/state.js';
import { Page, state } from './page.ts';

const DOCUMENT = '<html><head></head><body><div id="app"><app-page></app-page></div></body></html>';

/** Angular looks for a comment of its own at the beginning of the body. */
export const isWholeBody = true;

export async function render(first: State) {
  state.set(first);
  const providers = [provideZonelessChangeDetection(), provideServerRendering(), provideClientHydration()];
  const start = (context: BootstrapContext) => bootstrapApplication(Page, { providers }, context);
  const html = await renderApplication(start, { document: DOCUMENT, url: '/' });
  return /<body[^>]*>([^]*)<\/body>/.exec(html)![1]!;
}
