import { renderToString } from 'preact-render-to-string';
import { Page } from './page.jsx';

export function render(state) {
  return renderToString(<Page state={state} />);
}
