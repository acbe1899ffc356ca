import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page.jsx';

export function render(state) {
  return renderToString(
    <StrictMode>
      <Page state={state} />
    </StrictMode>,
  );
}
