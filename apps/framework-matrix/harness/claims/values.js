import { equal } from '../equal.js';
import { event, FIRST } from '../state.js';

/** What a framework gives a tag comes to the element, and so does what it gives later. */
export const VALUES = {
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
};
