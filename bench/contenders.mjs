/**
 * What is measured, in the order in which it takes turns.
 *
 * `name` is also that of its module in contenders/, which exports `mount(host, { feed, date })`: it draws the feed's events
 * in the month of the date, and returns `next()` and, if there is a list, `agenda()`. `host` says in which element to look
 * (in its shadow tree if it has one), `shown` what an event of the month is there, `listed` one of the list. `scripts` are
 * loaded before the module; `needs` are the packages whose version is told; `tag` is what a page with the calendar has
 * in its markup, where it is not an empty host and a script.
 */
export const CONTENDERS = [
  {
    name: 'otr-embed',
    note: 'our element as a partner page loads it',
    scripts: ['packages/embed/dist/otr-event-calendar.js'],
    host: 'otr-event-calendar',
    shown: '.bar',
    listed: '.item',
    needs: [],
    tag: ourTag,
  },
  {
    name: 'otr-package',
    note: 'our element from npm, built as the peers are',
    host: 'otr-event-calendar',
    shown: '.bar',
    listed: '.item',
    needs: ['@otr-elements/event-calendar'],
    tag: ourTag,
  },
  floor('floor-lit', 'the least in one bare Lit element, its dates without Intl', 'floor-calendar', ['lit']),
  floor('floor-lit-intl', 'the same with Intl', 'floor-calendar', ['lit']),
  floor('floor-html', 'the same without a library: one string of markup', '#host'),
  floor('floor-static', 'markup made ahead of time', '#host'),
  {
    name: 'fullcalendar',
    host: '#host',
    shown: '.sample-event',
    listed: '.sample-event',
    needs: ['fullcalendar', 'temporal-polyfill'],
  },
  { name: 'event-calendar', host: '#host', shown: '.ec-event', listed: '.ec-event', needs: ['@event-calendar/core'] },
  {
    name: 'schedule-x',
    host: '#host',
    shown: '.sx__month-grid-event',
    listed: '.sx__list-event',
    needs: ['@schedule-x/calendar', '@schedule-x/theme-default', '@preact/signals', 'preact'],
  },
  {
    name: 'toast-ui',
    note: 'has no list',
    host: '#host',
    shown: '.toastui-calendar-weekday-event-block',
    needs: ['@toast-ui/calendar'],
  },
];

/** The contender that ratios are to. */
export const FLOOR = 'floor-lit';
/** Ours, as the bars mean it. */
export const OURS = 'otr-embed';

function floor(name, note, host, needs = []) {
  return { name, note, host, shown: '.event', listed: 'section .event', needs };
}

/**
 * As docs/embedding.md has it: a list for those without scripts, which is shown until the events are there, and the room that the
 * page keeps.
 */
function ourTag({ feed, date }) {
  return `<style>otr-event-calendar { display: block; min-block-size: 56rem; }</style>
<otr-event-calendar src="${feed}" date="${date}" view="month">
<ul><li><a href="https://agency.example/events">Sample events</a></li></ul>
</otr-event-calendar>`;
}
