/** Puts our element on the page as one would write it; the month is asked for, as the peers show one. */
export function place(host, { feed, date }) {
  const element = document.createElement('otr-event-calendar');
  for (const [name, value] of Object.entries({ src: feed, date, view: 'month', limit: '100' })) {
    element.setAttribute(name, value);
  }
  host.append(element);
  return {
    next: () => element.shadowRoot.querySelector('[aria-label="Next month"]').click(),
    // The last of the views: month, week, list.
    agenda: () => [...element.shadowRoot.querySelectorAll('.views button')].at(-1).click(),
  };
}
