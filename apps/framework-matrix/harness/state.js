/**
 * What a page of a sample shows: plain data and two handlers. Every sample draws the same page from it.
 *
 * - `#by-address`, while `isShown`: a calendar with `src`, `view`, `lang`, `limit`, `find`, the property `now`, both handlers, and
 *   in it a paragraph in the slot `header` (`greeting`) and a list of links (`items`)
 * - `#given`: a calendar with the properties `events` and `now`
 * - `#several`: a calendar with an `<otr-event-source>` for each of `sources`
 * - `#cards`: program cards in the order of `programs`, in a list
 *
 * @typedef {typeof FIRST} State
 */
export const FIRST = {
  isShown: true,
  src: '/feeds/office.json',
  view: 'agenda',
  lang: 'en',
  limit: 3,
  isFind: false,
  now: new Date('2026-11-24T12:00:00Z'),
  greeting: 'Good to know',
  items: [item('a', 'First notice'), item('b', 'Second notice')],
  events: [event('Open house', '2026-12-09')],
  sources: [source('office'), source('region')],
  programs: ['alpha', 'beta', 'gamma'],
  onDateChange() {},
  onEventSelect() {},
};

/** A line of the list in the first calendar. */
export function item(id, name) {
  return { id, name, href: `/notices/${id}`, date: '2026-12-24' };
}

/** An event in the words of our JSON. */
export function event(summary, start) {
  return { uid: summary, summary, start };
}

export function source(name) {
  return { src: `/feeds/${name}.json`, label: `Events of the ${name}` };
}
