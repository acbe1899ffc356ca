import { expect, html } from '@open-wc/testing';
import { month, mount, NOW, SPRING } from './mounted-calendar.harness.ts';
import type { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, as a week', () => {
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
