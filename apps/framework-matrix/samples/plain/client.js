import { run } from '../../harness/run.js';
import { attach } from './attach.js';
import { page } from './page.js';

run({
  async define() {
    await Promise.all([
      import('@otr-elements/event-calendar/define.js'),
      import('@otr-elements/program-card/define.js'),
    ]);
  },

  mount(target, state) {
    target.innerHTML = page(state);
    return attach(target, state);
  },

  hydrate: attach,
});
