'use client';
import { useEffect, useState } from 'react';
import { run } from '../../harness/run.js';
import { FIRST } from '../../harness/state.js';
import { Page } from '../../samples/react/page.jsx';

const takenOver = Promise.withResolvers();

if (typeof window === 'object') run({ define: async () => {}, hydrate: () => takenOver.promise });

export function App() {
  const [state, update] = useState(FIRST);
  useEffect(() => takenOver.resolve({ update }), []);
  return <Page state={state} />;
}
