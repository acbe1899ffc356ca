import { expect, html, oneEvent } from '@open-wc/testing';
import type { OtrEventSelectEvent } from './dom-events/otr-event-select-event.ts';
import type { OtrFeedErrorEvent } from './dom-events/otr-feed-error-event.ts';
import type { OtrFeedLoadEvent } from './dom-events/otr-feed-load-event.ts';
import { agenda, feed, month, mount, NOW, SPRING, until } from './mounted-calendar.harness.ts';

describe('otr-event-calendar, for the page around it', () => {
  const preventDefault = (domEvent: Event): void => {
    domEvent.preventDefault();
  };

  it('goes to a day, and tells nobody that the visitor went', async () => {
    const calendar = await month();
    let heard = 0;
    calendar.element.addEventListener('otr-date-change', () => (heard += 1));
    calendar.element.goTo('2025-09-17');
    await calendar.element.updateComplete;
    expect(calendar.period).to.equal('September 2025');
    expect(calendar.tabDays).to.deep.equal(['2025-09-17']);
    await calendar.click('List');
    expect(calendar.summaries[0]).to.equal("Sample: last year's meeting");
    expect(heard).to.equal(0);
  });

  it('goes to a day that the page names before there is a feed', async () => {
    const element = document.createElement('otr-event-calendar');
    element.src = SPRING;
    element.view = 'month';
    element.goTo('2025-09-17');
    const calendar = await mount(html`${element}`);
    await calendar.ready();
    expect(calendar.period).to.equal('September 2025');
  });

  it('asks before the details of an event open, and gives a slot for actions of the page', async () => {
    const calendar = await agenda();
    const heard: OtrEventSelectEvent[] = [];
    calendar.element.addEventListener('otr-event-select', (domEvent) => {
      heard.push(domEvent);
      if (heard.length > 1) return;
      const link = Object.assign(document.createElement('a'), { slot: domEvent.actionSlot, href: '#ask' });
      calendar.element.append(link);
    });
    await calendar.item('Sample: workshop').toggle();
    expect(calendar.item('Sample: workshop').isOpen).to.equal(true);
    expect(calendar.item('Sample: workshop').actions).to.have.length(1);
    await calendar.item('Sample: workshop').toggle();
    expect(heard.map(({ occurrence }) => occurrence.start)).to.deep.equal(['2026-05-12T17:00:00Z']);
  });

  it('keeps details closed where the page objects', async () => {
    const calendar = await agenda();
    calendar.element.addEventListener('otr-event-select', preventDefault);
    await calendar.item('Sample: workshop').toggle();
    expect(calendar.item('Sample: workshop').isOpen).to.equal(false);
    await calendar.click('Month');
    await calendar.click('Rescheduled');
    expect(calendar.openDay, 'a chosen event').to.equal(undefined);
    await calendar.focusDay('2026-05-12');
    await calendar.press('Enter');
    expect(calendar.item('Sample: workshop').isOpen, 'the only event of a day').to.equal(false);
  });

  it('stays where it is where the page objects', async () => {
    const calendar = await month();
    for (const type of ['otr-date-change', 'otr-view-change']) {
      calendar.element.addEventListener(type, preventDefault);
    }
    await calendar.click('Next month');
    await calendar.click('List');
    await calendar.focusDay('2026-05-31');
    await calendar.press('ArrowRight');
    expect([calendar.period, calendar.view, calendar.focused]).to.deep.equal(['May 2026', 'month', '2026-05-31']);
    calendar.element.removeEventListener('otr-date-change', preventDefault);
    await calendar.click('Next month');
    expect(calendar.period).to.equal('June 2026');
  });

  it('says that a feed has loaded, also to the second calendar that shows it', async () => {
    const first = document.createElement('otr-event-calendar');
    const loaded = oneEvent<OtrFeedLoadEvent>(first, 'otr-feed-load');
    first.src = `${SPRING}?twice`;
    await mount(html`${first}`);
    expect((await loaded).feed.name).to.equal('Sample events');
    const second = document.createElement('otr-event-calendar');
    const loadedAgain = oneEvent<OtrFeedLoadEvent>(second, 'otr-feed-load');
    second.src = first.src;
    await mount(html`${second}`);
    expect((await loadedAgain).feed).to.equal((await loaded).feed);
  });

  it('says that a feed could not be had; where the page sees to it, the console is not told', async () => {
    const warned: string[] = [];
    const realWarn = console.warn;
    console.warn = (message: string) => warned.push(message);
    const element = document.createElement('otr-event-calendar');
    element.addEventListener('otr-feed-error', preventDefault);
    const failed = oneEvent<OtrFeedErrorEvent>(element, 'otr-feed-error');
    element.src = feed('missing.json?told');
    await mount(html`${element}`);
    expect((await failed).error.kind).to.equal('http');
    console.warn = realWarn;
    expect(warned).to.deep.equal([]);
  });

  it('shows the events that the page gives it, in place of a feed', async () => {
    const given = [
      { uid: 'a', summary: 'Given talk', start: new Date('2026-05-12T17:00:00Z') },
      { summary: 'Without a start' },
    ];
    const calendar = await mount(
      html`<otr-event-calendar .events=${given} src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.summaries).to.deep.equal(['Given talk']);
    expect(calendar.notices).to.have.length(1);
    calendar.element.events = [];
    await calendar.until(() => calendar.text.includes('No events are listed.'));
    calendar.element.events = undefined;
    await calendar.until(() => calendar.summaries.includes('Sample: workshop'));
  });

  it('keeps to its feed where what the page gives is no list of events', async () => {
    const circle: object[] = [];
    circle.push(circle);
    const calendar = await mount(
      html`<otr-event-calendar .events=${circle} src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.summaries).to.include('Sample: workshop');
  });

  it('has room below its title, whose lists are no events', async () => {
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" .now=${NOW}>
        <ul slot="header">
          <li><a href="/rss">Subscribe</a> <time datetime="2026-05-02">May 2</time></li>
        </ul>
        <ul>
          <li><a href="/summit">Summit</a> <time datetime="2026-05-06">May 6</time></li>
        </ul>
      </otr-event-calendar>
    `);
    await calendar.ready();
    expect(calendar.summaries).to.deep.equal(['Summit']);
    expect(calendar.givenFor('header')).to.have.length(1);
  });
});

describe('otr-event-calendar, for search engines', () => {
  const told = (): Record<string, unknown>[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => (JSON.parse(textContent) as { '@graph': Record<string, unknown>[] })['@graph'],
    );

  it('tells the page’s head of what is upcoming, as much as one page of the list, whatever is on screen', async () => {
    const calendar = await mount(html`
      <otr-event-calendar src=${SPRING} view="month" date="2025-09-01" limit="3" .now=${NOW}></otr-event-calendar>
    `);
    await calendar.ready();
    await calendar.until(() => told().length > 0);
    expect(told().map(({ name, startDate, eventStatus }) => [name, startDate, eventStatus])).to.deep.equal([
      ['Sample: summit of three days', '2026-05-06', 'https://schema.org/EventScheduled'],
      ['Sample: workshop', '2026-05-12T13:00:00-04:00', 'https://schema.org/EventScheduled'],
      ['Sample: cancelled webinar', '2026-05-20T10:00:00-04:00', 'https://schema.org/EventCancelled'],
    ]);
    await calendar.click('Next month');
    expect(told()).to.have.length(3);
  });

  it('takes it back when it is removed, tells it again when it is back, and tells nothing where the page objects', async () => {
    const { element } = await agenda();
    const { parentElement } = element;
    await until(() => told().length === 4);
    element.remove();
    expect(told()).to.deep.equal([]);
    await aTask();
    expect(told()).to.deep.equal([]);
    parentElement!.append(element);
    await until(() => told().length === 4);
    element.linkeddata = 'off';
    await until(() => told().length === 0);
  });

  it('cannot be ended by the text of an event', async () => {
    const events = [{ summary: '</script><script>alert(1)</script><!--', start: '2026-05-12' }];
    await mount(html`<otr-event-calendar .events=${events} .now=${NOW}></otr-event-calendar>`);
    await until(() => told().length > 0);
    expect(told()[0]!['name']).to.equal(events[0]!.summary);
    expect(document.head.querySelector('script[type="application/ld+json"]')!.textContent).not.to.contain('<');
  });

  it('says nothing where nothing is upcoming', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${SPRING} .now=${new Date('2030-01-01')}></otr-event-calendar>`,
    );
    await calendar.ready();
    await aTask();
    expect(told()).to.deep.equal([]);
  });

  const aTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));
});

describe('otr-event-calendar, with attributes that it does not take', () => {
  it('keeps what stands in for a meeting of a series with the program of the series', async () => {
    const calendar = await mount(
      html`<otr-event-calendar
        src=${feed('calendar-recurring.ics')}
        view="agenda"
        program="committees"
        .now=${new Date('2027-03-01T12:00:00Z')}
      ></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.find('.item .facts')!.textContent).to.match(/^\s*Cancelled\s+Thursday, March 4, 2027/);
  });

  it('shows nothing for a program that no event has, and warns', async () => {
    const warned: string[] = [];
    const realWarn = console.warn;
    console.warn = (message: string) => warned.push(message);
    const calendar = await mount(html`
      <otr-event-calendar src=${SPRING} program="comittee">
        <ul>
          <li><a href="/meeting">Meeting</a> <time datetime="2026-05-12">May 12</time></li>
        </ul>
      </otr-event-calendar>
    `);
    await calendar.until(() => calendar.notices[0] === 'No events are listed.');
    console.warn = realWarn;
    expect(calendar.showsTagContent).to.equal(false);
    expect(warned.join()).to.contain('#program-unknown');
  });

  it('falls back and warns once for each', async () => {
    const warned: string[] = [];
    const realWarn = console.warn;
    console.warn = (message: string) => warned.push(message);
    const odd = html`<otr-event-calendar
      src=${SPRING}
      view="grid"
      date="2026-02-30"
      limit="-1"
      weekstart="9"
      zone="Mars/Olympus"
      heading="9"
      past="maybe"
      linkeddata="some"
      find="maybe"
      subscribe="maybe"
      hash="a=b"
      .now=${NOW}
    ></otr-event-calendar>`;
    const first = await (await mount(odd)).ready();
    await (await mount(odd)).ready();
    console.warn = realWarn;
    expect(first.view).to.be.oneOf(['month', 'agenda']);
    const codes = warned.map((message) => message.match(/warnings\.md#([\w-]+)/)?.[1]).sort();
    expect(codes).to.deep.equal([
      'date-invalid',
      'find-unknown',
      'hash-invalid',
      'heading-invalid',
      'limit-invalid',
      'linkeddata-unknown',
      'past-unknown',
      'subscribe-unknown',
      'view-unknown',
      'weekstart-range',
      'zone-unknown',
    ]);
  });
});
