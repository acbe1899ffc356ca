import { createSignal } from 'solid-js';
import { hydrate, render } from 'solid-js/web';
import { run } from '../../harness/run.js';
import { Page } from './page.jsx';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/solid'), import('@otr-elements/program-card/solid')]);
  },
  mount: (target, state) => show(render, target, state),
  hydrate: (target, state) => show(hydrate, target, state),
});

function show(start, target, first) {
  const [state, update] = createSignal(first);
  start(() => <Page state={state()} />, target);
  return { update };
}
