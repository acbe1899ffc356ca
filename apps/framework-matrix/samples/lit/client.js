import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { run } from '../../harness/run.js';
import { page } from './page.js';

run({
  async define() {
    await Promise.all([
      import('@otr-elements/event-calendar/define.js'),
      import('@otr-elements/program-card/define.js'),
    ]);
  },

  mount(target, state) {
    render(page(state), target);
    return { update: (next) => render(page(next), target) };
  },

  hydrate(target, state) {
    hydrate(page(state), target);
    return { update: (next) => render(page(next), target) };
  },
});
