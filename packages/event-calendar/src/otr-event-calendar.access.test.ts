import { expect, html } from '@open-wc/testing';
import { agenda, feed, month, mount, until } from './mounted-calendar.harness.ts';

describe('otr-event-calendar, for everyone', () => {
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
