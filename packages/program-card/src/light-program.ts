import { isOnServer } from '@otr-elements/core';
import { tidyContent, type CardContent } from './program-content.ts';
import { addDay } from './time/edition.ts';

/**
 * Reads what stands in the tag as a program: its heading and first link give name and page, its first paragraph the summary, its
 * picture, its `<time datetime>` the dates (a second one is the last day), and its other links what can be done.
 */
export function readLightProgram(host: Element): CardContent | undefined {
  if (isOnServer) return undefined;
  // What is for a slot stands there, and is not of the program.
  const all = <T extends Element>(names: string) => [
    ...host.querySelectorAll<T>(`:is(${names}):not(:scope > [slot], :scope > [slot] *)`),
  ];
  const [heading] = all('h1, h2, h3, h4, h5, h6');
  const [first, ...others] = all<HTMLAnchorElement>('a');
  const [start, last] = all<HTMLTimeElement>('time').map((time) => time.dateTime || textOf(time));
  const [image] = all<HTMLImageElement>('img');
  const name = textOf(heading ?? first);
  if (!name) return undefined;
  const content = {
    name,
    summary: textOf(all('p').find((paragraph) => textOf(paragraph) !== name)),
    url: first?.href,
    ...(image && {
      image: { url: image.src, alt: image.alt, width: numberOf(image, 'width'), height: numberOf(image, 'height') },
    }),
    links: others.map((link) => ({ title: textOf(link), url: link.href, mediaType: link.type })),
    // People write the last day; the model's end is the day after.
    events: start ? [{ summary: name, start, end: last?.length === 10 ? addDay(last, 1) : last }] : [],
  };
  // What a tag does not say is not there: to a reader, undefined would be something else.
  return tidyContent(JSON.parse(JSON.stringify(content)), host.baseURI);
}

const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const numberOf = (image: Element, name: string): number | undefined => Number(image.getAttribute(name)) || undefined;
