import { createApp, createSSRApp, h, shallowRef } from 'vue';
import { run } from '../../harness/run.js';
import Page from './Page.vue';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/vue'), import('@otr-elements/program-card/vue')]);
  },
  mount: (target, state) => show(createApp, target, state),
  hydrate: (target, state) => show(createSSRApp, target, state),
});

function show(create, target, first) {
  const state = shallowRef(first);
  create(() => h(Page, { state: state.value })).mount(target);
  return {
    update(next) {
      state.value = next;
    },
  };
}
