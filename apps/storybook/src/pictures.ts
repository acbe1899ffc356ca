import '@otr-elements/committee-panel/define.js';
import '@otr-elements/event-calendar/define.js';
import '@otr-elements/fairness-contact-badge/define.js';
import '@otr-elements/program-card/define.js';
import { html, type TemplateResult } from 'lit';

/** A Tuesday morning in Washington. */
const NOW = new Date('2026-03-10T15:00:00Z');

/** Each element with sample data, as it is shown on pages about how elements look. */
export const PICTURES: Readonly<Record<string, () => TemplateResult>> = {
  'otr-event-calendar': () =>
    html`<otr-event-calendar
        src="feeds/calendar-sample.json"
        view="month"
        heading="3"
        linkeddata="off"
        .now=${NOW}
      ></otr-event-calendar>
      <otr-event-calendar
        src="feeds/calendar-sample.json"
        view="agenda"
        limit="2"
        find="off"
        heading="3"
        linkeddata="off"
        .now=${NOW}
      ></otr-event-calendar>`,
  'otr-program-card': () =>
    html`<otr-program-card
      src="feeds/program-samples.json"
      events="feeds/program-events.json"
      program="sample-summit"
      heading="3"
      linkeddata="off"
      .now=${NOW}
    ></otr-program-card>`,
  'otr-program-cards': () =>
    html`<otr-program-cards
      src="feeds/program-samples.json"
      events="feeds/program-events.json"
      heading="3"
      .now=${NOW}
    ></otr-program-cards>`,
  'otr-committee-panel': () =>
    html`<otr-committee-panel
      src="feeds/committees-sample.json"
      events="feeds/committee-meetings.json"
      committee="sample"
      heading="3"
      .now=${NOW}
    ></otr-committee-panel>`,
  'otr-fairness-contact-badge': () =>
    html`<otr-fairness-contact-badge
      src="contacts/contact-sample.json"
      variant="full"
      state="TX"
      heading="3"
      linkeddata="off"
      .now=${NOW}
    ></otr-fairness-contact-badge>`,
};
