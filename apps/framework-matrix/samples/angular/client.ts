import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { run } from '../../harness/run.js';
import type { State } from '../../harness/state.js';
import { Page, state } from './page.ts';

run({
  async define() {
    await Promise.all([
      import('@otr-elements/event-calendar/define.js'),
      import('@otr-elements/program-card/define.js'),
    ]);
  },

  mount(target: Element, first: State) {
    target.append(document.createElement('app-page'));
    return start(first, []);
  },

  hydrate: (_: Element, first: State) => start(first, [provideClientHydration()]),
});

async function start(first: State, providers: ReturnType<typeof provideClientHydration>[]) {
  state.set(first);
  await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection(), ...providers] });
  return { update: (next: State) => state.set(next) };
}
