const SITE = 'https://www.cbp.gov/trade/stakeholder-engagement';

/** Whose work the widgets show. */
export const OFFICE = 'Office of Trade Relations';

/** Each widget's page: what its title says, where who sees no widget is led, and the height of a frame until it tells its own. */
export const PAGES = {
  'event-calendar': { title: 'Events', site: `${SITE}/coac/coac-public-meetings`, height: 720 },
  'committee-panel': { title: 'Advisory committee', site: `${SITE}/coac`, height: 640 },
  'fairness-contact-badge': {
    title: 'Regulatory fairness contact',
    site: 'https://www.sba.gov/ombudsman',
    height: 320,
  },
  'program-card': { title: 'Program', site: SITE, height: 420 },
  'program-cards': { title: 'Programs', site: SITE, height: 640 },
};
