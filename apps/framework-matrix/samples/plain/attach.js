import { calendar, line, sourceTag } from './page.js';

/** Gives the page its properties and handlers, and changes of it only what has changed. */
export function attach(target, first) {
  let shown = first;
  const byId = (id) => target.querySelector(`#${id}`);

  const steps = {
    isShown(isShown) {
      byId('by-address')?.remove();
      if (isShown) target.insertAdjacentHTML('afterbegin', calendar(shown));
      if (isShown) complete();
    },
    src: (src) => setAttribute('src', src),
    view: (view) => setAttribute('view', view),
    lang: (lang) => setAttribute('lang', lang),
    limit: (limit) => setAttribute('limit', limit),
    isFind: (isFind) => setAttribute('find', isFind),
    events: (events) => (byId('given').events = events),
    greeting: (greeting) => (byId('by-address').querySelector('[slot=header]').textContent = greeting),
    items: (items) => showList(byId('by-address').querySelector('ul'), items, line),
    sources: (sources) => showList(byId('several'), sources, sourceTag),
    programs(programs) {
      const list = byId('cards').querySelector('ul');
      list.append(...programs.map((program) => list.querySelector(`[program=${program}]`).parentElement));
    },
  };

  function update(next) {
    const changed = Object.keys(steps).filter((name) => shown[name] !== next[name]);
    shown = next;
    for (const name of changed) if (name === 'isShown' || byId('by-address')) steps[name](next[name]);
  }

  function setAttribute(name, value) {
    if (value === undefined) byId('by-address').removeAttribute(name);
    else byId('by-address').setAttribute(name, value);
  }

  function complete() {
    byId('by-address').now = shown.now;
    byId('by-address').addEventListener('otr-date-change', (event) => shown.onDateChange(event));
    byId('by-address').addEventListener('otr-event-select', (event) => shown.onEventSelect(event));
  }

  complete();
  Object.assign(byId('given'), { events: first.events, now: first.now });
  byId('several').now = first.now;
  return { update };
}

/** The first that stay as they are stay; the others are written anew. */
function showList(parent, items, toHtml) {
  const kept = items.findIndex((item, index) => parent.children[index]?.outerHTML !== toHtml(item));
  if (kept < 0) return [...parent.children].slice(items.length).forEach((child) => child.remove());
  [...parent.children].slice(kept).forEach((child) => child.remove());
  parent.insertAdjacentHTML('beforeend', items.slice(kept).map(toHtml).join(''));
}
