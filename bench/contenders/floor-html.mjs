import { FLOOR_CSS } from '../floor/looks.mjs';
import { listMarkup, monthMarkup } from '../floor/markup.mjs';
import { monthSheet } from '../floor/month-sheet.mjs';
import { plainWords } from '../floor/plain-words.mjs';

/** No library: one string of markup. */
export async function mount(host, { feed, date }) {
  const { events } = await (await fetch(feed)).json();
  const year = Number(date.slice(0, 4));
  let month = Number(date.slice(5, 7)) - 1;
  const show = (markup) => {
    host.innerHTML = markup(monthSheet(events, year, month), plainWords);
  };
  host.className = 'floor';
  document.head.append(Object.assign(document.createElement('style'), { textContent: FLOOR_CSS }));
  show(monthMarkup);
  return {
    next: () => {
      month += 1;
      show(monthMarkup);
    },
    agenda: () => show(listMarkup),
  };
}
