import { attributeText, safeUrl, warnOnce, type FeedReader } from '@otr-elements/core';
import { tidy, type Program, type ProgramsDocument, type Tidy } from '@otr-elements/content';
import type { Feed } from '@otr-elements/event-data';
import type { ProgramEvent } from './time/edition.ts';

export type Programs = Tidy<ProgramsDocument & { readonly lang: string }>;
export type Events = Tidy<Omit<Feed, 'problems'>>;

/** What a card shows; where it brings its events, none are looked for elsewhere. */
export type CardContent = Tidy<Program> & { readonly events?: readonly ProgramEvent[] };

/** Readers of the two documents. Each is one function for the page, so that fifty cards share what it reads. */
export const readPrograms = readerOf<Programs>('programs');
export const readEvents = readerOf<Events>('events');

/** Reads a document that is of use only with a list of these. */
function readerOf<Content extends object>(list: keyof Content & string): FeedReader<Content> {
  return function* (text, { url }) {
    const content = tidyContent(JSON.parse(text), url) as Content | undefined;
    if (!content?.[list]) throw new TypeError(`There is no list of "${list}".`);
    yield;
    return content;
  };
}

/** What can be shown of a document; what cannot is told to the developer. */
export function tidyContent(document: unknown, address: string): object | undefined {
  const lost: string[] = [];
  const content = tidy<object>(document, { toUrl: (raw) => safeUrl(raw, address), onLoss: (key) => lost.push(key) });
  if (lost.length)
    warnOnce(
      'content-values',
      `${address} has values that are left out: ${[...new Set(lost)].slice(0, 9).join(', ')}.`,
    );
  return content;
}

/** The program that a page gives; what is none, or cannot be looked at, is told to the developer. */
export function readGiven(given: object | undefined, address: string): CardContent | undefined {
  if (!given) return undefined;
  try {
    const content = tidyContent(given, address);
    if (content) return content;
  } catch {
    // A page's object may throw when it is looked at.
  }
  warnOnce('content-unreadable', 'The property "content" of <otr-program-card> is no program.');
  return undefined;
}

/** Whom a program is for; a document may say it in a list, or as an event does. */
export const audienceOf = ({ audience = [] }: CardContent): readonly string[] => [audience].flat();

/** The program of an id; the first where none is named. */
export function findProgram({ programs = [] }: Programs, id: string | undefined): CardContent | undefined {
  const name = attributeText(id).toLowerCase();
  if (!name) return programs[0];
  const found = programs.find((program) => program.id?.toLowerCase() === name);
  if (!found) {
    const known = programs.map((program) => program.id).join(', ');
    warnOnce('program-unlisted', `The program "${name.slice(0, 40)}" is not one of ${known}.`);
  }
  return found;
}
