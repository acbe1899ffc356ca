import { StrictMode, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { run } from '../../harness/run.js';
import { Page } from './page.jsx';

run({
  async define() {
    await Promise.all([import('@otr-elements/event-calendar/react'), import('@otr-elements/program-card/react')]);
  },
  mount: (target, state) => start(state, (app) => createRoot(target).render(app)),
  hydrate: (target, state) => start(state, (app) => hydrateRoot(target, app)),
});

function start(first, draw) {
  return new Promise((resolve) => {
    function App() {
      const [state, update] = useState(first);
      useEffect(() => resolve({ update }), []);
      return <Page state={state} />;
    }
    draw(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
