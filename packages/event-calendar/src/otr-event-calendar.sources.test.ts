import { expect, html } from '@open-wc/testing';
import type { OtrFeedErrorEvent } from './dom-events/otr-feed-error-event.ts';
import type { OtrFeedLoadEvent } from './dom-events/otr-feed-load-event.ts';
import { agenda, feed, mount, NOW, SPRING } from './mounted-calendar.harness.ts';
import type { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, of several sources', () => {
  const AGENCY = feed('agency-meetings.json');
  const MEETING = 'Sample committee: public meeting';

  const several = async (view: string): Promise<CalendarHarness> =>
    (
      await mount(html`
        <otr-event-calendar view=${view} date="2026-11-01" limit="50" .now=${NOW}>
          <otr-event-source src=${SPRING} label="Spring" color="#1a4480"></otr-event-source>
          <otr-event-source src=${AGENCY} label="Agency" color="rgb(0 128 0)"></otr-event-source>
        </otr-event-calendar>
      `)
    ).ready();

  it('shows the events of all in one list, each with its label beside its colour', async () => {
    const calendar = await several('agenda');
    await calendar.until(() => calendar.summaries.includes(MEETING));
    expect(calendar.title).to.equal('Calendar of events');
    expect(calendar.item(MEETING).source).to.deep.equal({ name: 'Agency', color: 'rgb(0, 128, 0)' });
    calendar.element.date = undefined;
    await calendar.until(() => calendar.summaries.includes('Sample: workshop'));
    expect(calendar.item('Sample: workshop').source).to.deep.equal({ name: 'Spring', color: 'rgb(26, 68, 128)' });
    await expect(calendar.element).to.be.accessible();
  });

  it('says the label in the month, too', async () => {
    const calendar = await several('month');
    await calendar.until(() => calendar.day('2026-11-10').includes(`Agency: ${MEETING}`));
    await expect(calendar.element).to.be.accessible();
  });

  it('shows once what several of them have, as the first of them', async () => {
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" limit="50" .now=${NOW}>
        <otr-event-source src="${SPRING}?first" label="First"></otr-event-source>
        <otr-event-source src="${SPRING}?second" label="Second"></otr-event-source>
      </otr-event-calendar>
    `);
    await calendar.ready();
    await calendar.until(() => calendar.notices.length === 0);
    expect(calendar.summaries.filter((summary) => summary === 'Sample: workshop')).to.have.length(1);
    expect(calendar.item('Sample: workshop').source?.name).to.equal('First');
  });

  it('follows sources that come later, change and go', async () => {
    const calendar = await agenda();
    calendar.element.limit = '50';
    const source = document.createElement('otr-event-source');
    source.setAttribute('src', AGENCY);
    calendar.element.append(source);
    await calendar.until(() => calendar.summaries.includes(MEETING));
    expect(calendar.item(MEETING).source?.name).to.equal('Sample agency: meetings');
    expect(calendar.item('Sample: workshop').source?.name).to.equal('Sample events');
    source.setAttribute('label', 'Agency');
    await calendar.until(() => calendar.item(MEETING).source?.name === 'Agency');
    source.remove();
    await calendar.until(() => !calendar.summaries.includes(MEETING));
    expect(calendar.title).to.equal('Sample events');
    expect(calendar.item('Sample: workshop').source).to.equal(undefined);
  });

  it('names one that fails, shows the others, and asks that one again', async () => {
    const errors: OtrFeedErrorEvent[] = [];
    const loads: OtrFeedLoadEvent[] = [];
    const calendar = await mount(html`
      <otr-event-calendar
        view="agenda"
        .now=${NOW}
        @otr-feed-error=${(domEvent: OtrFeedErrorEvent) => errors.push(domEvent)}
        @otr-feed-load=${(domEvent: OtrFeedLoadEvent) => loads.push(domEvent)}
      >
        <otr-event-source src="${SPRING}?beside" label="Spring"></otr-event-source>
        <otr-event-source src=${feed('missing.json?source')} label="Agency"></otr-event-source>
      </otr-event-calendar>
    `);
    await calendar.until(() => calendar.hasButton('Try again'));
    await calendar.until(() => calendar.summaries.includes('Sample: workshop'));
    const failure = 'Agency: The events could not be loaded: the server answered with an error.';
    expect(calendar.notices).to.deep.equal([failure]);
    expect(calendar.announcement).to.contain(failure);
    expect(calendar.showsTagContent).to.equal(false);
    expect(errors.map(({ source }) => source.label)).to.deep.equal(['Agency']);
    expect(loads.map(({ source }) => source.label)).to.deep.equal(['Spring']);
    await calendar.click('Try again');
    await calendar.until(() => errors.length === 2);
    expect(loads).to.have.length(1);
    expect(calendar.summaries).to.include('Sample: workshop');
  });

  it('offers to subscribe to each', async () => {
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" .now=${NOW}>
        <otr-event-source src=${feed('agency-meetings.ics')} label="Agency"></otr-event-source>
        <otr-event-source src=${feed('calendar-recurring.ics')} label="Recurring"></otr-event-source>
      </otr-event-calendar>
    `);
    await calendar.ready();
    await calendar.until(() => calendar.notices.length === 0);
    await calendar.openSubscribe();
    expect(calendar.all('[part=subscribe] strong').map(({ textContent }) => textContent)).to.deep.equal([
      'Agency',
      'Recurring',
    ]);
    expect(calendar.all('[part=subscribe] input')).to.have.length(2);
  });

  it('passes over what is no source and no colour, and warns', async () => {
    const warned: string[] = [];
    const realWarn = console.warn;
    console.warn = (message: string) => warned.push(message);
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" limit="50" .now=${NOW}>
        <otr-event-source label="Nowhere"></otr-event-source>
        <otr-event-source src=${SPRING} label="Spring" color="red}*{display:none"></otr-event-source>
        <otr-event-source src=${AGENCY} label="Agency" color="javascript:alert(1)"></otr-event-source>
      </otr-event-calendar>
    `);
    await calendar.ready();
    await calendar.until(() => calendar.summaries.includes(MEETING));
    console.warn = realWarn;
    expect(getComputedStyle(calendar.find('.title')!).display).not.to.equal('none');
    expect(calendar.item(MEETING).source?.color).to.equal(calendar.item('Sample: workshop').source?.color);
    expect(warned.map((message) => message.match(/warnings\.md#([\w-]+)/)?.[1])).to.include.members([
      'source-without-src',
      'source-color-invalid',
    ]);
  });

  it('shows what stands in their tags while none of them has loaded', async () => {
    const calendar = await mount(html`
      <otr-event-calendar>
        <otr-event-source src=${feed('missing.json?one')} label="One"><a href="/one.ics">One</a></otr-event-source>
        <otr-event-source src=${feed('missing.json?two')} label="Two"></otr-event-source>
      </otr-event-calendar>
    `);
    const failure = (name: string): string =>
      `${name}: The events could not be loaded: the server answered with an error. The list below may be out of date.`;
    await calendar.until(() => !calendar.text.includes('Loading'));
    expect(calendar.notices).to.deep.equal([failure('One'), failure('Two')]);
    expect(calendar.showsTagContent).to.equal(true);
  });
});
