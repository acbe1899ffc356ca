import { expect, html } from '@open-wc/testing';
import { month, mount, NOW, SPRING } from './mounted-calendar.harness.ts';

describe('otr-event-calendar, as a month', () => {
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
