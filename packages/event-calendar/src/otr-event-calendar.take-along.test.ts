import { expect, html } from '@open-wc/testing';
import { agenda, feed, mount, NOW, SPRING } from './mounted-calendar.harness.ts';

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

describe('otr-event-calendar, taken along', () => {
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
