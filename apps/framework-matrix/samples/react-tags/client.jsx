import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { run } from '../../harness/run.js';
import { Page } from './page.jsx';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/react'), import('@otr-elements/program-card/react')]);
  },

  mount(target, state) {
    const root = createRoot(target);
    root.render(pageOf(state));
    return { update: (next) => root.render(pageOf(next)) };
  },

  hydrate(target, state) {
    const root = hydrateRoot(target, pageOf(state));
    return { update: (next) => root.render(pageOf(next)) };
  },
});

function pageOf(state) {
  return (
    <StrictMode>
      <Page state={state} />
    </StrictMode>
  );
}
