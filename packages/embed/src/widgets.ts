import { WIDGETS as ALL } from '../bin/widgets.mjs';

interface Widget {
  readonly script: string;
  readonly attributes: readonly string[];
}

/** By any name that an address may hold. */
export const WIDGETS: Readonly<Record<string, Widget>> = ALL;

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
