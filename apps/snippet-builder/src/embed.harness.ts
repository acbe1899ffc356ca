import committees from '@otr-elements/embed/content/committees.json' with { type: 'json' };
import events from '@otr-elements/embed/content/events.json' with { type: 'json' };
import programs from '@otr-elements/embed/content/programs.json' with { type: 'json' };
import integrity from '@otr-elements/embed/integrity.json' with { type: 'json' };
import type { Choice } from './choice/choice.ts';
import type { Embed } from './choice/folder.ts';
import { readPublished } from './choice/published.ts';
import { readChoice, type Reading } from './choice/read-choice.ts';
import { snippetOf, type Surroundings } from './snippet/snippet.ts';
import { en } from './strings/en.ts';

/** The embed as it is built, as if it had a version. */
export const EMBED: Embed = { version: '1.2.3', integrity };
export const PUBLISHED = readPublished({ events, programs, committees });
export const SURROUNDINGS: Surroundings = { embed: EMBED, published: PUBLISHED, words: en.page, today: '2026-01-14' };

export const reading = (query: string): Reading => readChoice(new URLSearchParams(query), PUBLISHED);

/** The choice of an address that has no fault. */
export function chosen(query: string): Choice {
  const { choice, problems } = reading(query);
  if (problems.length) throw new Error(`${query}: ${JSON.stringify(problems)}`);
  return choice;
}

/** The parts of a snippet by their place. */
export const partsOf = (query: string): Record<string, string> =>
  Object.fromEntries(snippetOf(chosen(query), SURROUNDINGS).map(({ place, text }) => [place, text]));
