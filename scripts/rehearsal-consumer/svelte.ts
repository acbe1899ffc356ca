import '@otr-elements/event-calendar/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
export const props: SvelteHTMLElements['otr-event-calendar'] = {
  view: 'month',
  class: 'x',
  'onotr-date-change': (event) => console.log(event.date satisfies string),
};
// @ts-expect-error -- a string
export const wrong: SvelteHTMLElements['otr-event-calendar'] = { view: 3 };
