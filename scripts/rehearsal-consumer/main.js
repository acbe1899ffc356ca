import committees from '@otr-elements/content/data/committees.json?url';
import events from '@otr-elements/content/data/events.json?url';
import fairness from '@otr-elements/content/data/fairness.json?url';
import programs from '@otr-elements/content/data/programs.json?url';
import '@otr-elements/committee-panel/define.js';
import '@otr-elements/event-calendar/define.js';
import '@otr-elements/fairness-contact-badge/define.js';
import '@otr-elements/program-card/define.js';

const sources = {
  'otr-event-calendar': events,
  'otr-program-cards': programs,
  'otr-committee-panel': committees,
  'otr-fairness-contact-badge': fairness,
};
for (const [tag, src] of Object.entries(sources)) document.querySelector(tag).setAttribute('src', src);
