import { expect, html } from '@open-wc/testing';
import { agenda, feed, mount, NOW, SPRING } from './mounted-calendar.harness.ts';

describe('otr-event-calendar, when its feed is not as it should be', () => {
  it('says that it is loading, and shows the list in the tag meanwhile', async () => {
    const calendar = await mount(html`
      <otr-event-calendar src=${`${SPRING}?loading`}>
        <ul>
          <li><a href="/meeting">Meeting</a> <time datetime="2026-05-12">May 12</time></li>
        </ul>
      </otr-event-calendar>
    `);
    expect(calendar.notices).to.deep.equal(['Loading events…']);
    expect(calendar.showsTagContent).to.equal(true);
    await calendar.ready();
    expect(calendar.showsTagContent).to.equal(false);
    expect(calendar.announcement).to.contain('events');
  });

  const failures: readonly [name: string, sentence: string][] = [
    ['missing.json', 'The events could not be loaded: the server answered with an error.'],
    ['truncated.json', 'The events could not be loaded: the file at this address is not a calendar that can be read.'],
    [
      'sign-in-page.html',
      'The events could not be loaded: the file at this address is not a calendar that can be read.',
    ],
  ];
  for (const [name, sentence] of failures) {
    it(`says in words what happened with ${name}, and leads to the source`, async () => {
      const calendar = await mount(html`<otr-event-calendar src=${feed(name)}></otr-event-calendar>`);
      await calendar.until(() => calendar.hasButton('Try again'));
      expect(calendar.notices).to.deep.equal([sentence]);
      expect(calendar.announcement).to.equal(sentence);
      expect(calendar.links).to.deep.equal([feed(name)]);
    });
  }

  it('does not ask an address that holds a password, and says that it is not valid', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src="https://me:secret@agency.example/a.ics"></otr-event-calendar>`,
    );
    await calendar.until(() => calendar.hasButton('Try again'));
    expect(calendar.notices[0]).to.contain('the address of the calendar is not valid');
  });

  it('keeps the list in the tag when the feed fails, and says that it may be old', async () => {
    const calendar = await mount(html`
      <otr-event-calendar src=${feed('missing.json?list')}>
        <ul>
          <li><a href="/meeting">Meeting</a> <time datetime="2026-05-12">May 12</time></li>
        </ul>
      </otr-event-calendar>
    `);
    await calendar.until(() => calendar.hasButton('Try again'));
    expect(calendar.showsTagContent).to.equal(true);
    expect(calendar.notices[0]).to.contain('The list below may be out of date.');
  });

  it('does not show half a feed as if it were whole', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${feed('lost-entries.json')} view="agenda" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    expect(calendar.summaries).to.deep.equal(['Sample: whole event']);
    expect(calendar.notices).to.deep.equal([
      '2 entries of this calendar could not be read, so the list is not complete.',
    ]);
    expect(calendar.links).to.deep.equal([feed('lost-entries.json')]);
  });

  it('keeps the last good copy when a refresh fails, marks it, and recovers', async () => {
    const calendar = await mount(
      html`<otr-event-calendar src=${`${SPRING}?stale`} view="agenda" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.ready();
    const realFetch = window.fetch;
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    calendar.element.refresh();
    await calendar.until(() => calendar.notices.length > 0);
    window.fetch = realFetch;
    expect(calendar.notices[0]).to.match(
      /^New events could not be loaded\. Those shown were loaded at .+ on \w+ \d+, \d{4}\.$/,
    );
    expect(calendar.announcement).to.contain('New events could not be loaded.');
    expect(calendar.summaries).to.have.length(4);
    await calendar.click('Try again');
    expect(calendar.notices).to.deep.equal(['Loading events…']);
    await calendar.until(() => calendar.notices.length === 0);
    expect(calendar.focused, 'the focus of the button that is gone').to.equal('Sample events');
  });

  it('asks again for what it could not have when the connection is back', async () => {
    const realFetch = window.fetch;
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const calendar = await mount(
      html`<otr-event-calendar src=${`${SPRING}?online`} view="agenda" .now=${NOW}></otr-event-calendar>`,
    );
    await calendar.until(() => calendar.hasButton('Try again'));
    window.fetch = realFetch;
    window.dispatchEvent(new Event('online'));
    await calendar.ready();
    expect(calendar.summaries).to.have.length(4);
  });

  it('moves the focus to its title when the list that had it gives way to the feed', async () => {
    const calendar = await mount(html`
      <otr-event-calendar src=${`${SPRING}?focus`}>
        <ul>
          <li><a href="/meeting">Meeting</a> <time datetime="2026-05-12">May 12</time></li>
        </ul>
      </otr-event-calendar>
    `);
    calendar.element.querySelector('a')!.focus();
    await calendar.ready();
    expect(calendar.focused).to.equal('Sample events');
  });

  it('asks for nothing once it is removed, and shows the news when it is back', async () => {
    const calendar = await agenda();
    const { element } = calendar;
    const page = element.parentElement!;
    element.remove();
    element.src = feed('empty.json');
    await element.updateComplete;
    expect(performance.getEntriesByName(feed('empty.json'))).to.have.length(0);
    page.lang = 'es';
    page.append(element);
    await calendar.until(() => calendar.text.includes('No hay eventos en la lista.'));
    page.removeAttribute('lang');
  });

  it('says that a calendar is empty, or what the page has to say of it', async () => {
    const calendar = await mount(html`
      <otr-event-calendar src=${feed('empty.json')}><p slot="empty">See you in May.</p></otr-event-calendar>
    `);
    await calendar.until(() => calendar.find('slot[name="empty"]') !== null);
    expect(calendar.text).to.contain('No events are listed.');
    expect(calendar.givenFor('empty')).to.have.length(1);
  });
});

describe('otr-event-calendar, with nothing but the list in its tag', () => {
  it('reads the list as its events', async () => {
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" .now=${NOW}>
        <ul>
          <li>
            <a href="/summit">Summit</a> <time datetime="2026-05-06">May 6</time>–<time datetime="2026-05-08">8</time>
          </li>
          <li>
            <a href="javascript:alert(1)">Talk</a> <time datetime="2026-05-12T13:00:00-04:00">May 12, 1 p.m.</time>
          </li>
          <li>Something else</li>
        </ul>
      </otr-event-calendar>
    `);
    await calendar.ready();
    expect(calendar.summaries).to.deep.equal(['Summit', 'Talk']);
    expect(calendar.item('Summit').facts).to.equal('May 6–8, 2026');
    expect(calendar.links.every((link) => link.startsWith('http'))).to.equal(true);
  });

  it('follows the list when the page changes it', async () => {
    const calendar = await mount(html`
      <otr-event-calendar view="agenda" .now=${NOW}>
        <ul>
          <li><a href="/summit">Summit</a> <time datetime="2026-05-06">May 6</time></li>
        </ul>
      </otr-event-calendar>
    `);
    await calendar.ready();
    calendar.element.querySelector('a')!.textContent = 'Summit in Atlanta';
    await calendar.until(() => calendar.summaries[0] === 'Summit in Atlanta');
  });
});
