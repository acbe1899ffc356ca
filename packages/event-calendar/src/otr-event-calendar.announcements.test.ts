import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import type { OtrEventCalendar } from './otr-event-calendar.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';

const SPRING = new URL('../../fixtures/feeds/spring-2026.json', import.meta.url).href;
const NOW = new Date('2026-05-01T12:00:00Z');

async function month(): Promise<CalendarHarness> {
  const calendar = await fixture<OtrEventCalendar>(
    html`<otr-event-calendar src=${SPRING} view="month" limit="1" .now=${NOW}></otr-event-calendar>`,
  );
  return new CalendarHarness(calendar).ready();
}

describe('what is said of a calendar', () => {
  it('waits until the keys of the search rest, since a screen reader drops at each key what it was about to say', async () => {
    const calendar = await month();
    const before = calendar.announcement;
    calendar.field('Search').focus();
    await calendar.press('z');
    await calendar.ask('Search', 'zz');
    expect(calendar.notices).to.deep.equal(['No events match.']);
    expect(calendar.announcement).to.equal(before);
    await calendar.until(() => calendar.announcement.startsWith('0 of '));
  });

  it('is told at once where no key brought it', async () => {
    const calendar = await month();
    await calendar.ask('Search', 'zz');
    expect(calendar.announcement).to.match(/^0 of /);
  });

  it('is in a live region without a role: with one it would be a stop for a screen reader while it is empty', async () => {
    const calendar = await month();
    expect(calendar.all('[aria-live]').map((region) => region.getAttribute('role'))).to.deep.equal([null]);
  });
});
