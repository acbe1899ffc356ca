import { equal } from '../equal.js';
import { isSeen, textsOf } from '../stage.js';
import { FIRST, item, source } from '../state.js';

/** What a framework draws into a tag is read and shown by the element, and stays the framework’s to change. */
export const CHILDREN = {
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
    const { greeting } = stage;
    equal(isSeen(greeting), true, 'what stands in a slot is not seen');
    equal(greeting.assignedSlot?.name, 'header');
    stage.show({ greeting: 'Good to see' });
    await stage.until('what stands in a slot is not changed', () => greeting.textContent.trim() === 'Good to see');
    equal(stage.greeting === greeting, true, 'what stands in a slot was drawn anew');
    stage.show({ greeting: FIRST.greeting });
  },

  async order(stage) {
    await stage.until('the cards are not shown', () =>
      stage.cards.every(({ shadowRoot }) => shadowRoot?.querySelector('.title')),
    );
    const before = new Map(FIRST.programs.map((name) => [name, stage.card(name)]));
    const asked = window.watched.asked.length;
    stage.show({ programs: ['gamma', 'alpha', 'beta'] });
    await stage.until(
      'the order is not taken',
      () => stage.cards.map(({ program }) => program).join() === 'gamma,alpha,beta',
    );
    await stage.settled();
    for (const [name, card] of before) equal(stage.card(name) === card, true, `card ${name} was drawn anew`);
    equal(textsOf(stage.card('gamma').shadowRoot, '.title'), ['Program gamma']);
    equal(window.watched.asked.length, asked, 'the content was asked for again');
    stage.show({ programs: FIRST.programs });
    await stage.until('the first order is not taken again', () => stage.cards[0].program === 'alpha');
  },
};
