/* global $state -- a word of Svelte */
import { hydrate, mount } from 'svelte';
import { run } from '../../harness/run.js';
import Page from './Page.svelte';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/svelte'), import('@otr-elements/program-card/svelte')]);
  },
  mount: (target, state) => show(mount, target, state),
  hydrate: (target, state) => show(hydrate, target, state),
});

function show(start, target, first) {
  let state = $state.raw(first);
  start(Page, {
    target,
    props: {
      get state() {
        return state;
      },
    },
  });
  return {
    update(next) {
      state = next;
    },
  };
}
