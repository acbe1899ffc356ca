import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import './define.ts';
import type { OtrDateChangeEvent } from './dom-events/otr-date-change-event.ts';
import type { OtrEventSelectEvent } from './dom-events/otr-event-select-event.ts';
import type { OtrFeedErrorEvent } from './dom-events/otr-feed-error-event.ts';
import type { OtrFeedLoadEvent } from './dom-events/otr-feed-load-event.ts';
import type { OtrViewChangeEvent } from './dom-events/otr-view-change-event.ts';
import { OtrEventCalendar } from './otr-event-calendar.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';

/** A shared machine may take seconds for what is done at once here. */
const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => !!condition(), 'It did not get there.', { timeout: 15_000 });

const feed = (name: string): string => new URL(`../../fixtures/feeds/${name}`, import.meta.url).href;
const SPRING = feed('spring-2026.json');
const NOW = new Date('2026-05-01T12:00:00Z');

async function mount(template: TemplateResult): Promise<CalendarHarness> {
  return new CalendarHarness(await fixture<OtrEventCalendar>(template));
}

const agenda = async (): Promise<CalendarHarness> =>
  (await mount(html`<otr-event-calendar src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar>`)).ready();

const month = async (date = '2026-05-01'): Promise<CalendarHarness> =>
  (
    await mount(html`<otr-event-calendar src=${SPRING} view="month" date=${date} .now=${NOW}></otr-event-calendar>`)
  ).ready();

/** Name and text of the file that is handed to the visitor. */
async function downloadOf(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const realClick = HTMLAnchorElement.prototype.click;
  const handed = new Promise<{ name: string; text: string }>((resolve, reject) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const name = this.download;
      fetch(this.href)
        .then(async (response) => {
          resolve({ name, text: await response.text() });
        })
        .catch(reject);
    };
  });
  await act();
  HTMLAnchorElement.prototype.click = realClick;
  return handed;
}

describe('otr-event-calendar', () => {
  describe('as a list', () => {
    it('has the details of a short list for whoever searches in the page, and makes those of a long one when they are opened', async () => {
      const calendar = await mount(
        html`<otr-event-calendar view="agenda" limit="50" .now=${NOW}></otr-event-calendar>`,
      );
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
        html`<otr-event-calendar
          src=${SPRING}
          view="agenda"
          program="summit webinar"
          .now=${NOW}
        ></otr-event-calendar>`,
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

  describe('as a month', () => {
    it('names each day in full, with what it holds', async () => {
      const calendar = await month();
      expect(calendar.day('2026-05-20')).to.contain('Wednesday, May 20, 2026, 2 events');
      expect(calendar.day('2026-05-01')).to.contain('Friday, May 1, 2026, today');
    });

    it('shows an event on each of its days, and says which', async () => {
      const calendar = await month();
      expect(calendar.day('2026-05-06')).to.contain('Sample: summit of three days, day 1 of 3');
      expect(calendar.day('2026-05-08')).to.contain('day 3 of 3');
      expect(calendar.day('2026-05-09')).not.to.contain('summit');
    });

    it('says in words that an event is cancelled', async () => {
      const calendar = await month();
      expect(calendar.day('2026-05-20')).to.contain('Cancelled 10 a.m. Sample: cancelled webinar');
    });

    it('has the space after a time and a status in the words themselves, for screen readers that drop it elsewhere', async () => {
      const calendar = await month();
      const words = [...calendar.all('.bar .status, .bar-time')].map((element) => element.textContent);
      expect(words).to.include.members(['Cancelled ', '10 a.m. ']);
      expect(words.filter((text) => !text.endsWith(' '))).to.deep.equal([]);
    });

    it('keeps to the past, or to what is to come, where the page asks for it', async () => {
      const past = await mount(
        html`<otr-event-calendar src=${SPRING} view="month" past="only" .now=${NOW}></otr-event-calendar>`,
      );
      await past.ready();
      expect(past.period).to.equal('September 2025');
      await past.click('Today');
      expect(past.notices).to.deep.equal(['No events in May 2026.']);
    });

    it('has one tab stop, and moves by arrow keys', async () => {
      const calendar = await month();
      expect(calendar.tabDays).to.deep.equal(['2026-05-01']);
      await calendar.focusDay('2026-05-01');
      await calendar.press('ArrowDown');
      expect(calendar.focused).to.equal('2026-05-08');
      expect(calendar.tabDays).to.deep.equal(['2026-05-08']);
      await calendar.press('End');
      expect(calendar.focused).to.equal('2026-05-09');
    });

    it('goes on into the next month, announces it once, and keeps the focus', async () => {
      const calendar = await month();
      await calendar.focusDay('2026-05-31');
      await calendar.press('ArrowRight');
      expect(calendar.period).to.equal('June 2026');
      expect(calendar.focused).to.equal('2026-06-01');
      expect(calendar.announcement).to.equal('June 2026: no events');
    });

    it('follows the direction of writing with the arrow keys', async () => {
      const calendar = await month();
      calendar.element.dir = 'rtl';
      await calendar.focusDay('2026-05-12');
      await calendar.press('ArrowRight');
      expect(calendar.focused).to.equal('2026-05-11');
    });

    it('opens a day below the month by Enter, and closes it by Escape with the focus back', async () => {
      const calendar = await month();
      await calendar.focusDay('2026-05-20');
      await calendar.press('Enter');
      expect(calendar.openDay).to.equal('Wednesday, May 20, 2026');
      expect(calendar.summaries).to.deep.equal(['Sample: cancelled webinar', 'Sample: rescheduled meeting']);
      expect(calendar.focused).to.equal('Wednesday, May 20, 2026');
      await calendar.press('Escape');
      expect(calendar.openDay).to.equal(undefined);
      expect(calendar.focused).to.equal('2026-05-20');
    });

    it('opens the details of the event that was chosen', async () => {
      const calendar = await month();
      await calendar.click('Rescheduled');
      expect(calendar.item('Sample: rescheduled meeting').isOpen).to.equal(true);
      expect(calendar.item('Sample: cancelled webinar').isOpen).to.equal(false);
      expect(calendar.focused).to.equal('Sample: rescheduled meeting');
    });

    it('says that a day is empty', async () => {
      const calendar = await month();
      await calendar.focusDay('2026-05-02');
      await calendar.press('Enter');
      expect(calendar.openDay).to.equal('Saturday, May 2, 2026');
      expect(calendar.text).to.contain('May 2, 2026: no events');
    });

    it('shows a busy day by fifty events, and goes on from there', async () => {
      const events = Array.from({ length: 3000 }, (_, index) => ({
        uid: String(index),
        summary: `Talk ${index}`,
        start: '2026-05-12T10:00:00',
        end: '2026-05-12T11:00:00',
      }));
      const workshop = { uid: '0', summary: 'Two days', start: '2026-05-12T10:30:00', end: '2026-05-13T10:00:00' };
      const calendar = await mount(
        html`<otr-event-calendar
          .events=${[...events.slice(1), workshop]}
          view="month"
          linkeddata="off"
          .now=${NOW}
        ></otr-event-calendar>`,
      );
      await calendar.ready();
      await calendar.clickDay('2026-05-12');
      expect(calendar.summaries).to.have.length(50);
      expect(calendar.text).to.contain('50 of 3,000 events');
      const before = calendar.summaries;
      await calendar.item(before[1]!).toggle();
      await calendar.click('Show 50 more');
      expect(calendar.summaries).to.have.length(100);
      expect(calendar.summaries.slice(0, 50)).to.deep.equal(before);
      expect(calendar.item(before[1]!).isOpen, 'what was open stays so').to.equal(true);
      expect(calendar.focused).to.equal(calendar.summaries[50]);
      await calendar.click('10:30 a.m. Two days');
      expect(calendar.item('Two days').isOpen, 'far down the day').to.equal(true);
      expect(calendar.summaries).to.have.length(50);
    });

    it('moves by its buttons, which keep the focus', async () => {
      const calendar = await month();
      await calendar.click('Next month');
      expect(calendar.period).to.equal('June 2026');
      expect(calendar.focused).to.equal('›');
      await calendar.click('Previous month');
      expect(calendar.period).to.equal('May 2026');
      await calendar.click('Previous month');
      await calendar.click('Today');
      expect(calendar.period).to.equal('May 2026');
    });

    it('leads from a month without events to the nearest ones that have some', async () => {
      const calendar = await month('2026-01-10');
      expect(calendar.notices).to.deep.equal(['No events in January 2026.']);
      expect(calendar.hasButton('Go to September 2025')).to.equal(true);
      await calendar.click('Go to May 2026');
      expect(calendar.period).to.equal('May 2026');
      expect(calendar.focused).to.equal('May 2026');
    });

    it('begins at the month of the most recent event where nothing is upcoming', async () => {
      const calendar = await mount(
        html`<otr-event-calendar src=${SPRING} view="month" .now=${new Date('2030-01-01')}></otr-event-calendar>`,
      );
      await calendar.ready();
      expect(calendar.period).to.equal('May 2026');
      expect(calendar.notices[0]).to.contain('No upcoming events');
    });

    it('begins weeks on the day that the page asks for', async () => {
      const calendar = await mount(
        html`<otr-event-calendar src=${SPRING} view="month" weekstart="1" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      expect(calendar.find('th')!.textContent).to.contain('Monday');
    });

    it('places events in the zone that the page asks for, and still names their own', async () => {
      const calendar = await mount(html`
        <otr-event-calendar src=${SPRING} view="month" zone="Pacific/Guam" date="2026-05-01" .now=${NOW}>
        </otr-event-calendar>
      `);
      await calendar.ready();
      expect(calendar.day('2026-05-13')).to.contain('Sample: workshop');
      await calendar.clickDay('2026-05-13');
      const { facts } = calendar.item('Sample: workshop');
      expect(facts).to.contain('Tuesday, May 12, 2026, 1–5 p.m. Eastern Time');
      expect(facts).to.contain('In Chamorro Time, Guam: Wednesday, May 13, 2026, 3–7 a.m.');
    });
  });

  describe('as a week', () => {
    const week = async (date = '2026-05-12'): Promise<CalendarHarness> =>
      (
        await mount(html`<otr-event-calendar src=${SPRING} view="week" date=${date} .now=${NOW}></otr-event-calendar>`)
      ).ready();

    it('shows the seven days that hold a day, and says which they are', async () => {
      const calendar = await week();
      expect(calendar.period).to.equal('May 10–16, 2026');
      expect(calendar.all('td')).to.have.lengthOf(7);
      expect(calendar.day('2026-05-12')).to.contain('Tuesday, May 12, 2026, 1 event 1 p.m. Sample: workshop');
    });

    it('goes on into the next week by arrow key, announces it, and keeps the focus', async () => {
      const calendar = await week();
      await calendar.focusDay('2026-05-10');
      await calendar.press('End');
      await calendar.press('ArrowRight');
      expect(calendar.focused).to.equal('2026-05-17');
      expect(calendar.announcement).to.contain('May 17–23, 2026');
    });

    it('moves by its buttons, and opens a day below', async () => {
      const calendar = await week();
      await calendar.click('Next week');
      expect(calendar.period).to.equal('May 17–23, 2026');
      await calendar.click('Previous week');
      await calendar.focusDay('2026-05-12');
      await calendar.press('Enter');
      expect(calendar.openDay).to.equal('Tuesday, May 12, 2026');
      expect(calendar.item('Sample: workshop').isOpen).to.equal(true);
    });

    it('leads from a week without events to the nearest ones that have some', async () => {
      const calendar = await week('2026-05-26');
      expect(calendar.notices).to.deep.equal(['No events in the week of May 24–30, 2026.']);
      await calendar.click('Go to May 17–23, 2026');
      expect(calendar.period).to.equal('May 17–23, 2026');
    });

    it('begins where the visitor was in the month', async () => {
      const calendar = await month();
      await calendar.focusDay('2026-05-12');
      await calendar.press('ArrowRight');
      await calendar.click('Week');
      expect(calendar.period).to.equal('May 10–16, 2026');
      await calendar.click('Month');
      expect(calendar.period).to.equal('May 2026');
    });

    it('is accessible, with a day opened', async () => {
      const calendar = await week();
      await calendar.clickDay('2026-05-12');
      await expect(calendar.element).to.be.accessible();
    });
  });

  describe('choosing a time zone', () => {
    it('offers the time of each event, that of the visitor, and the common ones', async () => {
      const calendar = await month();
      expect(calendar.zones.chosen).to.equal('Each event’s own');
      expect(calendar.zones.offered.slice(0, 2)).to.deep.equal(['Each event’s own', 'Your time']);
      expect(calendar.zones.offered).to.include('Chamorro Time, Guam');
    });

    it('places events by the chosen one, names their own beside it, and keeps the focus', async () => {
      const calendar = await month();
      await calendar.chooseZone('Chamorro Time, Guam');
      expect(calendar.day('2026-05-13')).to.contain('3 a.m. Sample: workshop');
      expect((calendar.root.activeElement as HTMLSelectElement).value).to.equal('Pacific/Guam');
      await calendar.clickDay('2026-05-13');
      const { facts } = calendar.item('Sample: workshop');
      expect(facts).to.contain('Tuesday, May 12, 2026, 1–5 p.m. Eastern Time');
      expect(facts).to.contain('In Chamorro Time, Guam: Wednesday, May 13, 2026, 3–7 a.m.');
    });

    it('offers the zone that the page asks for, and leads back to it', async () => {
      const calendar = await mount(
        html`<otr-event-calendar src=${SPRING} view="month" zone="Asia/Tokyo" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      const { chosen } = calendar.zones;
      expect(chosen).to.contain('Japan');
      await calendar.chooseZone('Each event’s own');
      expect(calendar.day('2026-05-12')).to.contain('Sample: workshop');
      await calendar.chooseZone(chosen);
      expect(calendar.day('2026-05-13')).to.contain('Sample: workshop');
    });
  });

  describe('choosing a view', () => {
    it('shows a month in a wide container and a list in a narrow one', async () => {
      const calendar = await mount(html`<otr-event-calendar src=${SPRING} .now=${NOW}></otr-event-calendar>`);
      await calendar.ready();
      calendar.element.style.width = '900px';
      await calendar.until(() => calendar.view === 'month');
      calendar.element.style.width = '320px';
      await calendar.until(() => calendar.view === 'agenda');
    });

    it('lets the visitor choose, announces it, and tells the page', async () => {
      const calendar = await agenda();
      const heard = oneEvent<OtrViewChangeEvent>(calendar.element, 'otr-view-change');
      await calendar.click('Month');
      expect((await heard).view).to.equal('month');
      expect(calendar.view).to.equal('month');
      expect(calendar.announcement).to.equal('May 2026: 4 events');
      expect(calendar.find('[aria-pressed="true"]')!.textContent.trim()).to.equal('Month');
    });
  });

  describe('as upcoming events, for a side column', () => {
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

  describe('as a list by program', () => {
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

  describe('finding events', () => {
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

  describe('in the address', () => {
    const address = location.href.replace(/#.*/, '');
    const keep = async (hash: string, view = 'month'): Promise<CalendarHarness> => {
      history.pushState(null, '', `${address}${hash}`);
      const template = html`<otr-event-calendar
        src=${SPRING}
        view=${view}
        hash="cal"
        .now=${NOW}
      ></otr-event-calendar>`;
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

  describe('in another language', () => {
    it('speaks the language of its nearest ancestor', async () => {
      const page = await fixture<HTMLElement>(html`
        <div lang="es-PR"><otr-event-calendar src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar></div>
      `);
      const calendar = await new CalendarHarness(page.querySelector('otr-event-calendar')!).ready();
      expect(calendar.period).to.equal('Próximos eventos');
      expect(calendar.item('Sample: workshop').facts).to.contain('Martes, 12 de mayo de 2026, 1–5 p. m. hora del Este');
      expect(calendar.find('.title bdi')!.getAttribute('lang')).to.equal('en');
      page.lang = 'en';
      await calendar.until(() => calendar.period === 'Upcoming events');
    });

    it('speaks a language that the page adds, and English where that has no words', async () => {
      const { languages } = OtrEventCalendar;
      languages['fr'] = { ...languages['en']!, upcoming: 'Événements à venir' };
      try {
        const page = await fixture<HTMLElement>(html`
          <div lang="fr-CA"><otr-event-calendar src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar></div>
        `);
        const calendar = await new CalendarHarness(page.querySelector('otr-event-calendar')!).ready();
        expect(calendar.period).to.equal('Événements à venir');
        expect(calendar.find('.root')!.lang).to.equal('fr-CA');
        expect(calendar.hasButton('Month')).to.equal(true);
      } finally {
        delete languages['fr'];
      }
    });
  });

  describe('when its feed is not as it should be', () => {
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
      [
        'truncated.json',
        'The events could not be loaded: the file at this address is not a calendar that can be read.',
      ],
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

  describe('with nothing but the list in its tag', () => {
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

  describe('for the page around it', () => {
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

  describe('of several sources', () => {
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

  describe('for search engines', () => {
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

  describe('with attributes that it does not take', () => {
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

  describe('for everyone', () => {
    it('is accessible in every state', async () => {
      await expect((await agenda()).element).to.be.accessible();
      await expect((await month()).element).to.be.accessible();
      const opened = await month();
      await opened.click('Rescheduled');
      await expect(opened.element).to.be.accessible();
      const failed = await mount(html`<otr-event-calendar src=${feed('missing.json?axe')}></otr-event-calendar>`);
      await failed.until(() => failed.hasButton('Try again'));
      await expect(failed.element).to.be.accessible();
    });

    it('offers an event as a file, made in the page', async () => {
      const calendar = await agenda();
      let offered: { name: string; type: string } | undefined;
      const realClick = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        offered = { name: this.download, type: new URL(this.href).protocol };
      };
      await calendar.click('Add to calendar (.ics) Sample: workshop');
      HTMLAnchorElement.prototype.click = realClick;
      expect(offered).to.deep.equal({ name: 'workshop.ics', type: 'blob:' });
    });

    it('offers an event to calendars on the web, as links that leave the site', async () => {
      const calendar = await agenda();
      const workshop = calendar.item('Sample: workshop');
      await workshop.toggle();
      expect(calendar.links.filter((link) => link.includes('google'))).to.deep.equal([]);
      const links = await workshop.openWebCalendars();
      expect(links.map(([name]) => name)).to.deep.equal([
        'Google Calendar ↗ (another site)',
        'Outlook.com ↗ (another site)',
        'Microsoft 365 ↗ (another site)',
        'Yahoo ↗ (another site)',
      ]);
      const { searchParams } = new URL(links[0]![1]);
      expect([searchParams.get('text'), searchParams.get('dates'), searchParams.get('ctz')]).to.deep.equal([
        'Sample: workshop',
        '20260512T170000Z/20260512T210000Z',
        'America/New_York',
      ]);
      await expect(calendar.element).to.be.accessible();
    });

    it('offers what is cancelled or put off to no calendar on the web', async () => {
      const calendar = await agenda();
      expect(calendar.item('Sample: cancelled webinar').hasWebCalendars).to.equal(false);
      expect(calendar.item('Sample: rescheduled meeting').hasWebCalendars).to.equal(true);
      calendar.element.src = feed('calendar-changes.json');
      calendar.element.limit = '50';
      calendar.element.now = new Date('2026-03-01T12:00:00Z');
      await calendar.until(() => calendar.text.includes('Postponed'));
      const postponed = calendar
        .all('.item')
        .filter((item) => item.querySelector('.status')?.textContent === 'Postponed');
      expect(postponed).to.have.length.above(0);
      for (const item of postponed) expect(item.querySelector('.choice')).to.equal(null);
    });

    it('offers what was found as a file, and all events where nothing is looked for', async () => {
      const calendar = await mount(
        html`<otr-event-calendar src=${SPRING} view="agenda" limit="2" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      const all = await downloadOf(() => calendar.click('Add all 5 events (.ics)'));
      expect(all.name).to.equal('Sample-events.ics');
      expect(all.text.match(/^NAME:.*|^SUMMARY:.*/gm))
        .to.have.length(6)
        .and.include('NAME:Sample events');
      await calendar.ask('Search', 'work');
      const found = await downloadOf(() => calendar.click('Add this one event (.ics)'));
      expect(found.text.match(/^SUMMARY:.*(?=\r)/gm)).to.deep.equal(['SUMMARY:Sample: workshop']);
      await calendar.ask('Search', 'nothing like this');
      expect(calendar.hasButton('Add')).to.equal(false);
    });

    it('leads to subscriptions by the address that each program takes', async () => {
      const calendar = await mount(
        html`<otr-event-calendar src=${feed('calendar-sample.json')} view="agenda" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      const links = await calendar.openSubscribe();
      const address = feed('calendar-sample.ics');
      expect(links.map(([name]) => name)).to.deep.equal([
        'Calendar program on this device, such as Apple Calendar',
        'Google Calendar ↗ (another site)',
        'Outlook.com ↗ (another site)',
        'Microsoft 365 ↗ (another site)',
      ]);
      expect(links[0]![1]).to.equal(address.replace('http:', 'webcal:'));
      expect(new URL(links[1]![1]).searchParams.get('cid')).to.equal(links[0]![1]);
      expect(new URL(links[2]![1]).searchParams.get('url')).to.equal(address);
      expect(calendar.subscribeAddress.value).to.equal(address);
      expect(calendar.subscribeText).not.to.contain('also those that are not shown');
      await expect(calendar.element).to.be.accessible();
    });

    it('subscribes to a calendar file where it was found, and says that it has more than is shown', async () => {
      const address = feed('calendar-recurring.ics');
      const calendar = await mount(
        html`<otr-event-calendar src=${address} program="committees" view="agenda" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      await calendar.openSubscribe();
      expect(calendar.subscribeAddress.value).to.equal(address);
      expect(calendar.subscribeText).to.contain('also those that are not shown here now');
    });

    it('offers no subscription to what has no address, and nothing at all where the page objects', async () => {
      const calendar = await agenda();
      expect(calendar.canSubscribe).to.equal(false);
      expect(calendar.hasButton('Add all 5 events (.ics)')).to.equal(true);
      calendar.element.src = feed('calendar-recurring.ics');
      await calendar.until(() => calendar.canSubscribe);
      calendar.element.subscribe = 'off';
      await calendar.until(() => !calendar.canSubscribe);
      expect(calendar.find('[part=take-along]')).to.equal(null);
    });

    it('copies the address, says so, and leaves it to be copied by hand where the browser refuses', async () => {
      const address = feed('calendar-recurring.ics');
      const calendar = await mount(
        html`<otr-event-calendar src=${address} view="agenda" .now=${NOW}></otr-event-calendar>`,
      );
      await calendar.ready();
      await calendar.openSubscribe();
      let copied = '';
      const writeText = (text: string): Promise<void> => {
        copied = text;
        return Promise.resolve();
      };
      const cases: readonly [clipboard: object | undefined, said: string][] = [
        [{ writeText }, 'Copied.'],
        [{ writeText: () => Promise.reject(new Error('refused')) }, 'Copy the address from the field.'],
        [{ writeText }, 'Copied.'],
        [undefined, 'Copy the address from the field.'],
      ];
      for (const [value, said] of cases) {
        Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
        await calendar.click('Copy the address');
        await calendar.until(() => calendar.copied.endsWith(said));
      }
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.equal(address);
      calendar.subscribeAddress.focus();
      const { selectionStart, selectionEnd, value } = calendar.subscribeAddress;
      expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    });

    it('offers one meeting of a series, or all of it', async () => {
      const calendar = await mount(
        html`<otr-event-calendar
          src=${feed('calendar-recurring.ics')}
          view="agenda"
          .now=${new Date('2026-12-10T12:00:00Z')}
        ></otr-event-calendar>`,
      );
      await calendar.ready();
      const names: string[] = [];
      const realClick = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        names.push(this.download);
      };
      await calendar.click('Add this meeting (.ics) Sample: Quarterly committee meeting');
      await calendar.click('Add all meetings of the series (.ics) Sample: Quarterly committee meeting');
      HTMLAnchorElement.prototype.click = realClick;
      expect(names).to.deep.equal([
        'sample-quarterly-agency.example-20261203T100000.ics',
        'sample-quarterly-agency.example.ics',
      ]);
      expect(calendar.hasButton('Add to calendar (.ics)')).to.equal(false);
    });
  });

  it('shows the same in audit mode, in the light tree', async () => {
    const calendar = await month();
    const { text } = calendar;
    expect(text.length).to.be.greaterThan(40);
    calendar.element.setAttribute('audit', '');
    await until(() => calendar.element.querySelector(':scope > [slot=otr-audit] > .root') !== null);
    expect(calendar.text).to.equal(text);
    expect(calendar.element.shadowRoot!.querySelector('.root > *')).to.equal(null);
  });
});
