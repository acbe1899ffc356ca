import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';
import type { OtrEventCalendar } from './otr-event-calendar.ts';

/** A calendar of a feed that cannot be had, once it says so. */
async function failed(src: string): Promise<CalendarHarness> {
  const calendar = new CalendarHarness(
    await fixture<OtrEventCalendar>(html`<otr-event-calendar src=${src}></otr-event-calendar>`),
  );
  await calendar.until(() => calendar.hasButton('Try again'));
  return calendar;
}

describe('the source of a feed that failed', () => {
  const table: readonly [src: string, links: readonly string[], why: string][] = [
    ['/events/none.ics', [new URL('/events/none.ics', document.baseURI).href], 'an address from the page on'],
    ['none.json', [new URL('none.json', document.baseURI).href], 'a file beside the page'],
    ['https://me:secret@agency.example/a.ics', [], 'no visitor is sent to an address with a password'],
    ['javascript:alert(1)', [], 'nor to one that runs a script'],
  ];
  for (const [src, links, why] of table) {
    it(`is a link, or is not spoken of: ${src} (${why})`, async () => {
      const calendar = await failed(src);
      expect(calendar.links).to.deep.equal(links);
      expect(calendar.text.includes('Open the source of this calendar')).to.equal(links.length > 0);
    });
  }
});
