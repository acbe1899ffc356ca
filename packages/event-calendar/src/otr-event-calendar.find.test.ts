import { expect, html } from '@open-wc/testing';
import { mount, NOW } from './mounted-calendar.harness.ts';
import type { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, finding events', () => {
  const FAIR = [
    { summary: 'Café of exporters', start: '2026-05-05T10:00:00', program: 'outreach', attendanceMode: 'offline' },
    {
      summary: 'Webinar on drawback',
      start: '2026-05-06T10:00:00',
      program: 'webinar',
      attendanceMode: 'online',
      topics: ['Refunds'],
      registration: { url: 'https://agency.example.gov/register' },
      continuingEducation: { credits: 1 },
    },
    {
      summary: 'Workshop',
      start: '2026-06-09T10:00:00',
      program: 'trade-week',
      location: { name: 'Salón Azul', locality: 'San Juan', region: 'PR' },
      registration: { url: 'https://agency.example.gov/register' },
      deadlines: [{ kind: 'registration', at: '2026-04-30' }],
    },
    {
      summary: 'Webinar of last year',
      start: '2025-05-06T10:00:00',
      program: 'webinar',
      registration: { url: 'https://agency.example.gov/register' },
    },
    ...Array.from({ length: 4 }, (_, index) => ({ summary: `Hearing ${index}`, start: `2026-05-1${index}` })),
  ];
  const finder = async (view = 'agenda'): Promise<CalendarHarness> =>
    (
      await mount(html`<otr-event-calendar .events=${FAIR} view=${view} lang="en" .now=${NOW}></otr-event-calendar>`)
    ).ready();

  it('offers what the feed lets choose', async () => {
    const calendar = await finder();
    expect(calendar.fields).to.deep.equal([
      'Search',
      'Program: All, Outreach, Trade Week, Webinars',
      'How to attend: All, In person, Online',
      'Registration open',
      'With credits',
    ]);
  });

  it('offers nothing where one page holds all, and where the page does not want it', async () => {
    const calendar = await finder();
    calendar.element.limit = '8';
    await calendar.element.updateComplete;
    expect(calendar.fields).to.deep.equal([]);
    calendar.element.limit = '7';
    await calendar.element.updateComplete;
    expect(calendar.fields).to.have.length(5);
    calendar.element.find = 'off';
    await calendar.element.updateComplete;
    expect(calendar.fields).to.deep.equal([]);
  });

  it('searches title, place and topics without regard to accents and capitals, and counts, and keeps the focus', async () => {
    const calendar = await finder();
    const answers: readonly [words: string, found: string][] = [
      ['CAFE', 'Café of exporters'],
      ['salon san juán', 'Workshop'],
      [' refund ', 'Webinar on drawback'],
    ];
    for (const [words, found] of answers) {
      await calendar.ask('Search', words);
      expect(calendar.summaries, words).to.deep.equal([found]);
      expect(calendar.announcement).to.match(/^1 of 8 events\. Upcoming events: 1 event$/);
      expect(calendar.field('Search').value).to.equal(words);
      expect(calendar.root.activeElement).to.equal(calendar.field('Search'));
    }
  });

  it('filters, and shows all again with the focus in the search', async () => {
    const calendar = await finder();
    await calendar.ask('Program', 'Webinars');
    expect(calendar.summaries).to.deep.equal(['Webinar on drawback']);
    await calendar.ask('How to attend', 'In person');
    expect(calendar.text).to.contain('0 of 8 events');
    expect(calendar.notices).to.deep.equal(['No events match.']);
    await calendar.ask('Program', 'All');
    expect(calendar.summaries).to.deep.equal(['Café of exporters']);
    await calendar.click('Show all events');
    expect(calendar.field('How to attend').value).to.equal('');
    expect(calendar.root.activeElement).to.equal(calendar.field('Search'));
    expect(calendar.summaries).to.have.length(6);
    expect(calendar.hasButton('Show all events')).to.equal(false);
  });

  it('knows what can still be registered for, and what earns credits', async () => {
    const calendar = await finder();
    for (const label of ['Registration open', 'With credits']) {
      await calendar.ask(label, true);
      expect(calendar.summaries, label).to.deep.equal(['Webinar on drawback']);
      await calendar.ask(label, false);
    }
  });

  it('leads from a month without what is looked for to the month that has it', async () => {
    const calendar = await finder('month');
    await calendar.ask('Search', 'workshop');
    expect(calendar.notices).to.deep.equal(['No events in May 2026.']);
    await calendar.click('Go to June 2026');
    expect(calendar.day('2026-06-09')).to.contain('Workshop');
  });

  it('tells the page what is looked for, and takes it back where the page objects', async () => {
    const calendar = await finder();
    const heard: object[] = [];
    calendar.element.addEventListener('otr-filter-change', (domEvent) => {
      heard.push(domEvent.filter);
      if (heard.length > 1) domEvent.preventDefault();
    });
    await calendar.ask('Program', 'Webinars');
    await calendar.ask('Program', 'Outreach');
    await calendar.ask('Search', 'x');
    expect(heard).to.deep.equal([{ program: 'webinar' }, { program: 'outreach' }, { text: 'x', program: 'webinar' }]);
    expect([calendar.field('Program').value, calendar.field('Search').value]).to.deep.equal(['webinar', '']);
    expect(calendar.summaries).to.deep.equal(['Webinar on drawback']);
  });

  it('is accessible, also where nothing is found', async () => {
    const calendar = await finder();
    await expect(calendar.element).to.be.accessible();
    await calendar.ask('Search', 'nowhere');
    await expect(calendar.element).to.be.accessible();
  });
});
