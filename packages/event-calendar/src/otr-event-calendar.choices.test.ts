import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { OtrViewChangeEvent } from './dom-events/otr-view-change-event.ts';
import { agenda, month, mount, NOW, SPRING } from './mounted-calendar.harness.ts';
import { OtrEventCalendar } from './otr-event-calendar.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';

describe('otr-event-calendar, choosing a time zone', () => {
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

describe('otr-event-calendar, choosing a view', () => {
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

describe('otr-event-calendar, in another language', () => {
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
