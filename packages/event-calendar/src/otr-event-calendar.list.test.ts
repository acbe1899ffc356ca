import { expect, html, oneEvent } from '@open-wc/testing';
import type { OtrDateChangeEvent } from './dom-events/otr-date-change-event.ts';
import { agenda, mount, NOW, SPRING, until } from './mounted-calendar.harness.ts';
import type { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, as a list', () => {
  it('has the details of a short list for whoever searches in the page, and makes those of a long one when they are opened', async () => {
    const calendar = await mount(html`<otr-event-calendar view="agenda" limit="50" .now=${NOW}></otr-event-calendar>`);
    const talks = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({
        uid: `talk-${index}`,
        summary: `Talk ${index}`,
        start: '2026-05-12T10:00:00',
        purpose: `Purpose ${index}`,
      }));
    calendar.element.events = talks(25);
    await until(() => calendar.summaries.length === 25);
    expect(calendar.text).to.contain('Purpose 24');

    calendar.element.events = talks(26);
    await until(() => calendar.summaries.length === 26);
    expect(calendar.text).not.to.contain('Purpose');
    await calendar.item('Talk 7').toggle();
    await until(() => calendar.text.includes('Purpose 7'));
    expect(calendar.text).not.to.contain('Purpose 8');
    await calendar.item('Talk 7').toggle();
    await until(() => !calendar.text.includes('Purpose 7'));
  });

  it('shows what is upcoming, next first, under the name of the feed', async () => {
    const calendar = await agenda();
    expect(calendar.title).to.equal('Sample events');
    expect(calendar.period).to.equal('Upcoming events');
    expect(calendar.summaries).to.deep.equal([
      'Sample: summit of three days',
      'Sample: workshop',
      'Sample: cancelled webinar',
      'Sample: rescheduled meeting',
    ]);
  });

  it('gives the time on the clock of the event, with its zone named', async () => {
    const calendar = await agenda();
    expect(calendar.item('Sample: workshop').facts).to.contain('Tuesday, May 12, 2026, 1–5 p.m. Eastern Time');
  });

  it('adds the time on the clock of the visitor, named, where that differs', async () => {
    const calendar = await agenda();
    const { facts } = calendar.item('Sample: workshop');
    const start = new Date('2026-05-12T17:00:00Z');
    const hour = String(start.getHours() % 12 || 12);
    if (start.getHours() === 13) expect(facts).not.to.contain('Your time');
    else expect(facts).to.match(new RegExp(`Your time: ([\\w, ]+2026, )?${hour}(:30 p\\.m\\.)?[ –]`));
  });

  it('claims no clock time for an event of which only the days are known', async () => {
    const calendar = await agenda();
    expect(calendar.item('Sample: summit of three days').facts).to.equal('May 6–8, 2026 In person · New Orleans, LA');
  });

  it('says in words what became of an event, before its time', async () => {
    const calendar = await agenda();
    expect(calendar.item('Sample: cancelled webinar').facts).to.match(/^Cancelled Wednesday, May 20/);
    expect(calendar.item('Sample: rescheduled meeting').facts).to.match(
      /^Rescheduled from April 15, 2026, 2 p\.m\. Mountain Standard Time, Arizona Wednesday, May 20/,
    );
    expect(calendar.item('Sample: rescheduled meeting').detail('Rescheduled')).to.equal(undefined);
  });

  it('offers no registration for what is cancelled, and no deadline to register by', async () => {
    const calendar = await agenda();
    expect(calendar.item('Sample: cancelled webinar').detail('Deadlines')).to.equal(undefined);
    expect(calendar.item('Sample: cancelled webinar').detail('Registration')).to.equal(undefined);
    expect(calendar.item('Sample: workshop').detail('Registration')).to.contain('Registration is required.');
  });

  it('tells open deadlines from past ones', async () => {
    const calendar = await agenda();
    const deadlines = calendar.item('Sample: workshop').detail('Deadlines');
    expect(deadlines).to.contain('Register by May 8, 2026');
    expect(deadlines).to.contain('Comments closed April 24, 2026, 5 p.m. Eastern Time');
  });

  it('turns to earlier events and back, with the focus on the name of the page', async () => {
    const calendar = await agenda();
    await calendar.click('‹ Earlier events');
    expect(calendar.summaries).to.deep.equal(["Sample: last year's meeting"]);
    expect(calendar.focused).to.equal('Most recent events');
    await calendar.click('Later events');
    expect(calendar.period).to.equal('Upcoming events');
  });

  it('tells the page where the visitor went', async () => {
    const calendar = await agenda();
    const heard = oneEvent<OtrDateChangeEvent>(calendar.element, 'otr-date-change');
    await calendar.click('‹ Earlier events');
    expect((await heard).date).to.equal('2025-09-17');
  });

  it('shows as many as the page asks for', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="agenda" limit="1" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.summaries).to.have.length(1);
    await calendar.click('Later events');
    expect(calendar.summaries).to.deep.equal(['Sample: workshop']);
  });

  it('takes a number and a boolean, as frameworks set them', async () => {
    const calendar = await agenda();
    Object.assign(calendar.element, { limit: 2, find: true });
    await calendar.until(() => calendar.summaries.length === 2);
    expect(calendar.find('[part=find]')).not.to.equal(null);
    Object.assign(calendar.element, { find: false });
    await calendar.until(() => calendar.find('[part=find]') === null);
  });

  it('keeps to the programs that the page asks for', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="agenda" program="summit webinar" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.summaries).to.deep.equal(['Sample: summit of three days', 'Sample: cancelled webinar']);
  });

  it('says that nothing is upcoming, and shows the most recent events', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="agenda" .now=${new Date('2030-01-01')}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.notices).to.deep.equal([
      'No upcoming events are listed right now. The most recent ones are shown.',
    ]);
    expect(calendar.summaries[0]).to.equal('Sample: rescheduled meeting');
  });

  it('begins its headings where the page asks, and steps down from there', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="agenda" heading="3" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.find('.title')!.localName).to.equal('h3');
    expect(calendar.find('.period')!.localName).to.equal('h4');
    expect(calendar.item('Sample: workshop').headingLevel).to.equal('h5');
  });
});

describe('otr-event-calendar, as upcoming events, for a side column', () => {
  it('shows as many as the page asks for, and nothing beside them', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="upcoming" limit="2" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.until(() => calendar.summaries.length > 0);
    expect(calendar.summaries).to.deep.equal(['Sample: summit of three days', 'Sample: workshop']);
    expect(calendar.item('Sample: workshop').headingLevel).to.equal('h3');
    expect([calendar.find('.toolbar'), calendar.find('.find'), calendar.find('.pager')]).to.deep.equal([
      null,
      null,
      null,
    ]);
    expect(calendar.announcement).to.equal('Upcoming events: 2 events');
    await expect(calendar.element).to.be.accessible();
  });

  it('shows the most recent ones where nothing is upcoming, and says so', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} view="upcoming" .now=${new Date('2030-01-01')}></otr-event-calendar>`,
    );
    await calendar.until(() => calendar.summaries.length > 0);
    expect(calendar.notices[0]).to.contain('No upcoming events');
  });
});

describe('otr-event-calendar, as a list by program', () => {
  const categories = async (limit: string, now = NOW): Promise<CalendarHarness> =>
    (
      await mount(html`
        <otr-event-calendar src=${SPRING} view="categories" limit=${limit} .now=${now}></otr-event-calendar>
      `)
    ).ready();

  it('shows what is next in each program under its name', async () => {
    const calendar = await categories('6');
    expect(calendar.groups).to.deep.equal([
      ['Summit', 'Sample: summit of three days'],
      ['Committee', 'Sample: workshop', 'Sample: rescheduled meeting'],
      ['Webinars', 'Sample: cancelled webinar'],
    ]);
    expect(calendar.announcement).to.equal('Upcoming events: 4 events');
    expect(calendar.find('[aria-pressed="true"]')!.textContent.trim()).to.equal('By program');
    await expect(calendar.element).to.be.accessible();
  });

  it('leads to all events of a program as a list, which Show all events widens', async () => {
    const calendar = await categories('1');
    await calendar.click('All: Committee');
    expect([calendar.view, calendar.focused]).to.deep.equal(['agenda', 'Upcoming events']);
    expect(calendar.text).to.contain('3 of 5 events');
    await calendar.click('By program');
    expect(calendar.groups.map(([name]) => name)).to.deep.equal(['Committee']);
    await calendar.click('Show all events');
    expect(calendar.groups).to.have.length(3);
  });

  it('shows what was last in a program without anything upcoming, after the others', async () => {
    const calendar = await categories('1', new Date('2026-05-15T12:00:00Z'));
    expect(calendar.groups).to.deep.equal([
      ['Webinars', 'Sample: cancelled webinar'],
      ['Committee', 'Sample: rescheduled meeting'],
      ['Summit (Most recent events)', 'Sample: summit of three days'],
    ]);
  });
});
