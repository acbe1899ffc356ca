import { event, FIRST, item, source } from './state.js';
import { isSeen, textsOf } from './stage.js';

/**
 * What has to hold in every framework, in this order on one page. Each leaves the page as it was.
 *
 * @type {Record<string, (stage: import('./stage.js').Stage) => Promise<void>>}
 */
export const CLAIMS = {
  async text(stage) {
    await stage.until('the feed of src is not shown', () => stage.summaries().includes('Webinar 1'));
    const { src, view } = stage.calendar();
    equal({ src, view }, { src: FIRST.src, view: FIRST.view });
    equal(stage.find('.root').lang, 'en');
  },

  async 'text updated'(stage) {
    stage.show({ src: '/feeds/region.json' });
    await stage.until('a new src is not taken', () => stage.summaries()[0] === 'Briefing 1');
    stage.show({ lang: 'es' });
    await stage.until('a new lang is not taken', () => stage.find('.root').lang === 'es');
    stage.show({ view: 'month' });
    await stage.until('a new view is not taken', () => stage.find('table.month'));
    stage.show({ src: FIRST.src, lang: FIRST.lang, view: FIRST.view });
    await stage.until('the first text is not taken again', () => stage.summaries()[0] === 'Webinar 1');
  },

  async numbers(stage) {
    await stage.until('limit is not taken', () => stage.summaries().length === 3);
    stage.show({ limit: 2 });
    await stage.until('a new limit is not taken', () => stage.summaries().length === 2);
    stage.show({ limit: FIRST.limit });
    await stage.until('the first limit is not taken again', () => stage.summaries().length === 3);
  },

  async booleans(stage) {
    // Each tag has linkeddata="false"; else the head would have its events.
    await stage.until('the other calendars show nothing', () => stage.summaries('several').length > 0);
    equal(document.head.textContent.includes('Webinar'), false, '"false" is not taken as off');
    await stage.until('false is not taken as off', () => !stage.find('[part=find]'));
    stage.show({ isFind: true });
    await stage.until('true is not taken as on', () => stage.find('[part=find]'));
    stage.show({ isFind: false });
    await stage.until('false is not taken as off again', () => !stage.find('[part=find]'));
  },

  async properties(stage) {
    await stage.until('events given are not shown', () => stage.summaries('given')[0] === 'Open house');
    stage.show({ events: [event('Office hours', '2026-12-10'), ...FIRST.events] });
    await stage.until('new events are not taken', () => stage.summaries('given').length === 2);
    for (const id of ['given', 'by-address', 'several']) {
      const calendar = stage.calendar(id);
      equal(calendar.now instanceof Date, true, `now of #${id} is no date`);
      equal([calendar.hasAttribute('now'), calendar.hasAttribute('events')], [false, false], 'an object came as text');
    }
    equal(document.body.innerHTML.includes('[object'), false, 'an object came as text');
    stage.show({ events: FIRST.events });
    await stage.until('the first events are not taken again', () => stage.summaries('given').length === 1);
  },

  async children(stage) {
    equal(stage.items, ['First notice', 'Second notice']);
    const [first] = stage.calendar().querySelectorAll('li');
    stage.show({ items: [...FIRST.items, item('c', 'Third notice')] });
    await stage.until('a child is not added', () => stage.items.length === 3);
    stage.show({ items: [FIRST.items[0], item('c', 'Third notice, again')] });
    await stage.until('children are not changed', () => stage.items.join() === 'First notice,Third notice, again');
    equal(stage.calendar().querySelector('li') === first, true, 'a child was drawn anew');
    stage.show({ src: undefined, view: 'agenda' });
    await stage.until('the list is not the data where there is no feed', () => stage.summaries().length === 2);
    stage.show({ src: FIRST.src, items: FIRST.items });
    await stage.until('the feed does not come back', () => stage.summaries()[0] === 'Webinar 1');
    equal(stage.items, ['First notice', 'Second notice']);
  },

  async sources(stage) {
    const labels = () => [...new Set(textsOf(stage.calendar('several').shadowRoot, '.source'))].sort();
    await stage.until('the sources are not shown', () => labels().length === 2);
    stage.show({ sources: [...FIRST.sources, source('committee')] });
    await stage.until('a source is not added', () => labels().length === 3);
    equal(labels(), ['Events of the committee', 'Events of the office', 'Events of the region']);
    stage.show({ sources: [FIRST.sources[1], { ...FIRST.sources[0], label: 'Another name' }] });
    await stage.until('a source is not renamed', () => labels().includes('Another name'));
    equal(labels(), ['Another name', 'Events of the region']);
    stage.show({ sources: FIRST.sources });
    await stage.until('the first sources are not taken again', () => labels().includes('Events of the office'));
  },

  async slots(stage) {
    const greeting = stage.calendar().querySelector('[slot=header]');
    equal(isSeen(greeting), true, 'what stands in a slot is not seen');
    equal(greeting.assignedSlot?.name, 'header');
    stage.show({ greeting: 'Good to see' });
    await stage.until('what stands in a slot is not changed', () => greeting.textContent.trim() === 'Good to see');
    equal(stage.calendar().querySelector('[slot=header]') === greeting, true, 'what stands in a slot was drawn anew');
    stage.show({ greeting: FIRST.greeting });
  },

  async handlers(stage) {
    const heard = [];
    stage.show({ view: 'month', onDateChange: (given) => heard.push(given.date) });
    await stage.until('the month is not shown', () => stage.find('table.month'));
    const period = () => stage.find('.period').textContent;
    const before = period();
    await stage.settled();
    stage.click('.toolbar .step:last-child');
    await stage.until('the visitor cannot move on', () => period() !== before);
    equal(heard, ['2026-12-01'], 'otr-date-change is not heard once with its date');
    const kept = period();
    stage.show({ onDateChange: (given) => given.preventDefault() });
    await stage.settled();
    stage.click('.toolbar .step:last-child');
    await stage.settled();
    equal(period(), kept, 'preventDefault() does not keep the period');
    equal(heard.length, 1, 'a handler that was replaced is still called');
    stage.show({ view: 'agenda', onDateChange: FIRST.onDateChange, onEventSelect: ({ occurrence }) => heard.push(occurrence.uid) });
    await stage.until('the list is not shown again', () => stage.summaries()[0] === 'Webinar 1');
    await stage.settled();
    stage.click('.item summary');
    await stage.until('otr-event-select is not heard', () => heard.length > 1);
    equal(heard.slice(1), ['webinar-1'], 'otr-event-select is not heard once with its occurrence');
    stage.show({ onEventSelect: FIRST.onEventSelect });
  },

  async 'coming and going'(stage) {
    const cycle = async () => {
      stage.show({ isShown: false });
      await stage.until('it does not go', () => !stage.calendar());
      stage.show({ isShown: true });
      await stage.until('it does not come again', () => stage.summaries()[0] === 'Webinar 1');
      await stage.settled();
    };
    await cycle();
    const listeners = watched.listeners.length;
    for (let times = 0; times < 3; times += 1) await cycle();
    equal(watched.listeners.length, listeners, 'listeners stay behind');
    stage.show({ src: '/feeds/never' });
    await stage.until('the feed is not asked for', () => watched.pending.length === 1);
    stage.show({ isShown: false });
    await stage.until('a request stays behind', () => watched.pending.length === 0);
    stage.show({ isShown: true, src: FIRST.src });
    await stage.until('it does not come after all', () => stage.summaries()[0] === 'Webinar 1');
  },

  async order(stage) {
    await stage.until('the cards are not shown', () => stage.cards.every(({ shadowRoot }) => shadowRoot?.querySelector('.title')));
    const before = new Map(FIRST.programs.map((name) => [name, stage.card(name)]));
    const asked = watched.asked.length;
    stage.show({ programs: ['gamma', 'alpha', 'beta'] });
    await stage.until('the order is not taken', () => stage.cards.map(({ program }) => program).join() === 'gamma,alpha,beta');
    await stage.settled();
    for (const [name, card] of before) equal(stage.card(name) === card, true, `card ${name} was drawn anew`);
    equal(textsOf(stage.card('gamma').shadowRoot, '.title'), ['Program gamma']);
    equal(watched.asked.length, asked, 'the content was asked for again');
    stage.show({ programs: FIRST.programs });
    await stage.until('the first order is not taken again', () => stage.cards[0].program === 'alpha');
  },

  async 'nothing twice'(stage) {
    await stage.settled();
    const ids = ['by-address', 'given', 'several', 'cards'];
    for (const id of ids) equal(document.querySelectorAll(`#${id}`).length, 1, `#${id} is there twice`);
    for (const element of document.querySelectorAll('otr-event-calendar, otr-program-card')) {
      equal(element.shadowRoot.querySelectorAll('.root').length, 1, `${element.localName} shows its content twice`);
    }
    equal(stage.items, ['First notice', 'Second notice']);
    equal(isSeen(stage.calendar().querySelector('li')), false, 'the list is seen beside the feed');
    equal(stage.cards.length, 3);
  },

  async 'no message'() {
    equal(watched.messages, []);
  },
};

/** @throws Error which says what was found */
export function equal(found, expected, what = 'not as expected') {
  const [text, wanted] = [found, expected].map((value) => JSON.stringify(value));
  if (text !== wanted) throw new Error(`${what}: ${text} instead of ${wanted}`);
}
