import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Page } from './page.jsx';

export const head = generateHydrationScript();

export function render(state) {
  return renderToString(() => <Page state={state} />);
}
