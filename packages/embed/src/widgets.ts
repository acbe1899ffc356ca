interface Widget {
  /** The file that defines it. */
  readonly script: string;
  /**
   * The attributes that an address may set. None of them names a feed: who may only place a link, such as in a comment,
   * must not bring a feed of their own to the page.
   */
  readonly attributes: readonly string[];
}

const PLACES = ['program', 'layout', 'heading'];

/** Every widget, by the name of its page in `embed/`; the tag is that with `otr-` before it. */
export const WIDGETS: Readonly<Record<string, Widget>> = {
  'event-calendar': {
    script: 'otr-event-calendar.js',
    attributes: ['view', 'date', 'program', 'limit', 'weekstart', 'zone', 'heading', 'past', 'find'],
  },
  'committee-panel': { script: 'otr-committee-panel.js', attributes: ['committee', 'heading'] },
  'fairness-contact-badge': { script: 'otr-fairness-contact-badge.js', attributes: ['variant', 'state', 'heading'] },
  'program-card': { script: 'otr-program-cards.js', attributes: PLACES },
  'program-cards': { script: 'otr-program-cards.js', attributes: PLACES },
};

/**
 * The widget that an address of one of our pages describes, such as `…/embed/event-calendar.html?view=agenda&lang=es`;
 * undefined for every other address.
 *
 * @param folder - address of the folder `embed/`
 */
export function widgetOf(address: string, folder: string): HTMLElement | undefined {
  if (!address.startsWith(folder)) return undefined;
  const { pathname, searchParams } = new URL(address);
  // With or without `.html`: many servers leave it out.
  const name = pathname.slice(new URL(folder).pathname.length).replace(/\.html$/, '');
  if (!Object.hasOwn(WIDGETS, name)) return undefined;
  const element = document.createElement(`otr-${name}`);
  for (const attribute of [...WIDGETS[name]!.attributes, 'lang']) {
    const value = searchParams.get(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}
