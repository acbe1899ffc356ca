import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';
import type { OtrEventCalendar } from './otr-event-calendar.ts';

const NOW = new Date('2026-05-12T12:00:00Z');

/** A month with one day of so many events, in a column of so many pixels. */
async function busyMonth(width: number, count: number, lang = 'en'): Promise<CalendarHarness> {
  const element = await fixture<OtrEventCalendar>(
    html`<otr-event-calendar lang=${lang} view="month" find="off" .now=${NOW}></otr-event-calendar>`,
  );
  element.style.inlineSize = `${width}px`;
  element.events = Array.from({ length: count }, (_, index) => ({
    uid: `talk-${index}`,
    summary: `Talk ${index}`,
    start: '2026-05-12T10:00:00',
    timeZone: 'America/New_York',
  }));
  return new CalendarHarness(element).ready();
}

describe('a month in a narrow column', () => {
  for (const width of [220, 280, 320, 360, 480, 600]) {
    it(`has every number in one piece at ${width} pixels: that of a day, and how many more`, async () => {
      const calendar = await busyMonth(width, 3000);
      expect(calendar.brokenWords).to.deep.equal([]);
    });
  }

  for (const lang of ['en', 'es']) {
    it(`has the name of each weekday in one line at 220 pixels, in ${lang}`, async () => {
      const calendar = await busyMonth(220, 1, lang);
      expect(calendar.brokenWords).to.deep.equal([]);
    });
  }

  it('still says how many events a day has to those who hear it', async () => {
    const calendar = await busyMonth(280, 3000);
    expect(calendar.day('2026-05-12')).to.contain('3,000 events').and.to.contain('+2,997 more');
  });
});
