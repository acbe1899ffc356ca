const PLACES = ['program', 'layout', 'heading'];

/**
 * Every widget, by the name of its page in `embed/`; the tag is that with `otr-` before it. `script` is the file that defines it,
 * `attributes` are those that an address may set. None of them names a feed: who may only place a link, such as in a comment,
 * must not bring a feed of their own to the page.
 */
export const WIDGETS = {
  'event-calendar': {
    script: 'otr-event-calendar.js',
    attributes: ['view', 'date', 'program', 'limit', 'weekstart', 'zone', 'heading', 'past', 'find'],
  },
  'committee-panel': { script: 'otr-committee-panel.js', attributes: ['committee', 'heading'] },
  'fairness-contact-badge': { script: 'otr-fairness-contact-badge.js', attributes: ['variant', 'state', 'heading'] },
  'program-card': { script: 'otr-program-cards.js', attributes: PLACES },
  'program-cards': { script: 'otr-program-cards.js', attributes: PLACES },
};
