import { FLOOR_CSS } from '../floor/looks.mjs';

/** Markup made ahead of time (see feed/static-pages.mjs): to parse, lay out and paint it is all that is left. */
export async function mount(host, { feed }) {
  const pages = await (await fetch(feed.replace('.json', '.pages'))).json();
  let at = 0;
  host.className = 'floor';
  document.head.append(Object.assign(document.createElement('style'), { textContent: FLOOR_CSS }));
  host.innerHTML = pages[at].month;
  return {
    next: () => {
      at += 1;
      host.innerHTML = pages[at].month;
    },
    agenda: () => {
      host.innerHTML = pages[at].list;
    },
  };
}
