import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { run } from '../../harness/run.js';

let Page;

run({
  async define() {
    ({ Page } = await import('./page.jsx'));
  },
  mount: (target, state) => start(state, (app) => createRoot(target).render(app)),
  hydrate: (target, state) => start(state, (app) => hydrateRoot(target, app)),
});

function start(first, draw) {
  return new Promise((resolve) => {
    function App() {
      const [state, update] = useState(first);
      const given = useRef(null);
      useEffect(() => {
        if (given.current?.id !== 'given') throw new Error('The ref of a component does not hold its element.');
        resolve({ update });
      }, []);
      return <Page state={state} given={given} />;
    }
    draw(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
