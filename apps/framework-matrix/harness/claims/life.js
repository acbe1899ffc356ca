import { equal } from '../equal.js';
import { isSeen } from '../stage.js';
import { FIRST } from '../state.js';

/** What a visitor does is heard, and nothing is left behind, there twice or amiss. */
export const LIFE = {
  async handlers(stage) {
    const heard = [];
    await stage.showWhole({ view: 'month', onDateChange: (given) => heard.push(given.date) });
    await stage.until('the month is not shown', () => stage.find('table.month'));
    const period = () => stage.find('.period').textContent;
    const before = period();
    await stage.settled();
    stage.click('.toolbar .step:last-child');
    await stage.until('the visitor cannot move on', () => period() !== before);
    equal(heard, ['2026-12-01'], 'otr-date-change is not heard once with its date');
    const kept = period();
    await stage.showWhole({ onDateChange: (given) => given.preventDefault() });
    stage.click('.toolbar .step:last-child');
    await stage.settled();
    equal(period(), kept, 'preventDefault() does not keep the period');
    equal(heard.length, 1, 'a handler that was replaced is still called');
    await stage.showWhole({
      view: 'agenda',
      onDateChange: FIRST.onDateChange,
      onEventSelect: ({ occurrence }) => heard.push(occurrence.uid),
    });
    await stage.until('the list is not shown again', () => stage.summaries()[0] === 'Webinar 1');
    await stage.settled();
    stage.click('.item summary');
    await stage.until('otr-event-select is not heard', () => heard.length > 1);
    equal(heard.slice(1), ['webinar-1'], 'otr-event-select is not heard once with its occurrence');
    await stage.showWhole({ onEventSelect: FIRST.onEventSelect });
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
    const listeners = window.watched.listeners.length;
    for (let times = 0; times < 3; times += 1) await cycle();
    await stage.until('listeners stay behind', () => window.watched.listeners.length === listeners);
    stage.show({ src: '/feeds/never' });
    await stage.until('the feed is not asked for', () => window.watched.pending.length === 1);
    stage.show({ isShown: false });
    await stage.until('a request stays behind', () => window.watched.pending.length === 0);
    stage.show({ isShown: true, src: FIRST.src });
    await stage.until('it does not come after all', () => stage.summaries()[0] === 'Webinar 1');
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
    equal(window.watched.messages, []);
  },
};
