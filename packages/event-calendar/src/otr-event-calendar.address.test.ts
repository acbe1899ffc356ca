import { expect, html } from '@open-wc/testing';
import { agenda, mount, NOW, SPRING } from './mounted-calendar.harness.ts';
import type { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, in the address', () => {
  const address = location.href.replace(/#.*/, '');
  const keep = async (hash: string, view = 'month'): Promise<CalendarHarness> => {
    history.pushState(null, '', `${address}${hash}`);
    const template = html`<otr-event-calendar src=${SPRING} view=${view} hash="cal" .now=${NOW}></otr-event-calendar>`;
    return (await mount(template)).ready();
  };
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('keeps where the visitor is, beside what others keep, and goes Back', async () => {
    const calendar = await keep('#other=1');
    expect(location.hash).to.equal('#other=1');
    await calendar.click('Next month');
    expect(location.hash).to.equal('#other=1&cal=month=2026-06');
    await calendar.click('List');
    expect(location.hash).to.equal('#other=1&cal=view=agenda;month=2026-06');
    history.back();
    await calendar.until(() => calendar.view === 'month');
    expect(calendar.period).to.equal('June 2026');
    history.back();
    await calendar.until(() => calendar.period === 'May 2026');
    expect(location.hash).to.equal('#other=1');
  });

  it('keeps the week and the time zone, for whoever is given the address', async () => {
    const calendar = await keep('', 'week');
    await calendar.click('Next week');
    await calendar.chooseZone('Pacific Time');
    expect(location.hash).to.equal('#cal=on=2026-05-03;zone=America%2FLos_Angeles');
    const other = await keep(location.hash, 'week');
    expect([other.period, other.zones.chosen]).to.deep.equal(['May 3–9, 2026', 'Pacific Time']);
  });

  it('keeps what is typed as one step', async () => {
    history.pushState(null, '', address);
    const calendar = await (
      await mount(
        html`<otr-event-calendar src=${SPRING} view="agenda" limit="1" hash="" .now=${NOW}></otr-event-calendar>`,
      )
    ).ready();
    const before = history.length;
    for (const words of ['w', 'wo', 'wor']) await calendar.ask('Search', words);
    expect(location.hash).to.equal('#calendar=text=wor');
    expect(history.length).to.equal(before + 1);
    history.back();
    await calendar.until(() => calendar.field('Search').value === '');
    expect(calendar.summaries).to.deep.equal(['Sample: summit of three days']);
  });

  it('keeps what the page’s router keeps in its state, and its routes', async () => {
    const calendar = await keep('');
    history.replaceState({ route: 7 }, '', address);
    await calendar.click('Next month');
    expect(history.state).to.deep.equal({ route: 7 });
    const route = await keep('#/events/7');
    await route.click('Next month');
    expect(location.hash).to.equal('#/events/7');
    expect(route.period).to.equal('June 2026');
  });

  it('is where a visitor begins: a view, a month, what is looked for', async () => {
    const calendar = await keep('#cal=view=agenda;month=2025-09;program=committee');
    expect(calendar.view).to.equal('agenda');
    expect(calendar.summaries[0]).to.equal("Sample: last year's meeting");
    expect(calendar.text).to.contain('3 of 5 events');
  });

  it('leads to one event, opened and with the focus, in either view', async () => {
    for (const view of ['month', 'agenda', 'auto']) {
      const calendar = await keep('#cal=event=past@2025-09-17T17:00:00Z', view);
      const shown = view === 'auto' ? 'month' : view;
      await calendar.until(() => calendar.view === shown && calendar.focused === "Sample: last year's meeting");
      expect(calendar.item("Sample: last year's meeting").isOpen, view).to.equal(true);
    }
  });

  it('leads to an event that has been moved since, and passes over one that is gone', async () => {
    const moved = await keep('#cal=event=moved@2026-04-15T21:00:00Z');
    expect(moved.openDay).to.equal('Wednesday, May 20, 2026');
    expect(moved.item('Sample: rescheduled meeting').isOpen).to.equal(true);
    const gone = await keep('#cal=event=gone@2026-04-15;day=2026-02-31');
    expect([gone.period, gone.openDay]).to.deep.equal(['May 2026', undefined]);
  });

  it('is offered with each event as a link, which opens it', async () => {
    const calendar = await keep('', 'agenda');
    const link = calendar.links.find((href) => href.includes('event=workshop'))!;
    expect(link).to.equal(`${address}#cal=event=workshop%402026-05-12T17%3A00%3A00Z`);
    location.href = link;
    await calendar.until(() => calendar.item('Sample: workshop').isOpen);
    expect(calendar.focused).to.equal('Sample: workshop');
    expect((await agenda()).links.some((href) => href.includes('#'))).to.equal(false);
  });

  it('follows where the page goes, without a step of its own', async () => {
    const calendar = await keep('');
    const before = history.length;
    calendar.element.goTo('2025-09-17');
    await calendar.element.updateComplete;
    expect(location.hash).to.contain('on=2025-09-17');
    expect(history.length).to.equal(before);
  });
});
