import committees from '@otr-elements/embed/content/committees.json' with { type: 'json' };
import events from '@otr-elements/embed/content/events.json' with { type: 'json' };
import programs from '@otr-elements/embed/content/programs.json' with { type: 'json' };
import integrity from '@otr-elements/embed/integrity.json' with { type: 'json' };
import embed from '@otr-elements/embed/package.json' with { type: 'json' };
import { readPublished } from '@otr-elements/snippet-builder/published.js';
import { readChoice, type Reading } from '@otr-elements/snippet-builder/read-choice.js';
import { snippetOf, type Part } from '@otr-elements/snippet-builder/snippet.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';

const PUBLISHED = readPublished({ events, programs, committees });

/**
 * What to paste, as the snippet builder writes it.
 *
 * @param query - a choice as in the address of the snippet builder: `widget=committee-panel&form=tag&committee=coac`
 */
export function snippetFor(query: string): readonly Part[] {
  const { parts, problems } = readSnippet(new URLSearchParams(query));
  if (problems.length) throw new Error(`${query}: ${JSON.stringify(problems)}`);
  return parts;
}

/** The same, with what of the query could not be used. */
export function readSnippet(query: URLSearchParams): Reading & { readonly parts: readonly Part[] } {
  const reading = readChoice(query, PUBLISHED);
  const parts = snippetOf(reading.choice, {
    embed: { version: embed.version, integrity },
    published: PUBLISHED,
    words: STRINGS.en.page,
    today: new Date().toISOString().slice(0, 10),
  });
  return { ...reading, parts };
}
