/** Documents that each element reads where its tag names none: the file in `content/`, by the attribute that names another. */
export const DOCUMENTS = {
  'otr-event-calendar': { src: 'events.json' },
  'otr-program-card': { src: 'programs.json', events: 'events.json' },
  'otr-program-cards': { src: 'programs.json', events: 'events.json' },
  'otr-committee-panel': { src: 'committees.json', events: 'events.json' },
  'otr-fairness-contact-badge': { src: 'fairness.json' },
};
