import { hydrate, render } from 'preact';
import { run } from '../../harness/run.js';
import { Page } from './page.jsx';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/preact'), import('@otr-elements/program-card/preact')]);
  },

  mount(target, state) {
    render(<Page state={state} />, target);
    return { update: (next) => render(<Page state={next} />, target) };
  },

  hydrate(target, state) {
    hydrate(<Page state={state} />, target);
    return { update: (next) => render(<Page state={next} />, target) };
  },
});
