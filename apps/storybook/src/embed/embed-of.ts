import { leftOut } from '@otr-elements/snippet-builder/applied.js';
import { widgetNamed } from '@otr-elements/snippet-builder/catalogue.js';
import { DEFAULT_FOLDER } from '@otr-elements/snippet-builder/read-choice.js';
import { ADDRESS_FORMS, type Form } from '@otr-elements/snippet-builder/choice.js';
import type { Part } from '@otr-elements/snippet-builder/snippet.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import { readSnippet } from '../snippets.ts';
import type { Shown } from './shown.ts';

/** What to paste for a story as it is now, and what the snippet cannot say. */
export interface Embed {
  readonly parts: readonly Part[];
  readonly notes: readonly string[];
  /** To run once the tag is on the page; empty where there is nothing to set by script. */
  readonly script: string;
}

/** The content that the office publishes, which lies beside the script. */
const PUBLISHED = /^content\//;

/** More than this of a property’s data is not for a snippet. */
const LONGEST = 4000;

/** How the code of a framework sets a property; elsewhere a script does. */
const AS_PROPERTY: Partial<Record<Form, (name: string) => string>> = {
  react: (name) => `${name}={…}`,
  vue: (name) => `:${name}="…"`,
  angular: (name) => `[${name}]="…"`,
};

const strings = STRINGS.en;

/** @param shown - a story that has a widget */
export function embedOf(shown: Shown, form: Form): Embed {
  const { name, documents } = widgetNamed(shown.widget!);
  const isAddress = (attribute: string) => attribute in documents;
  const own = Object.entries(shown.attributes).filter(([key, value]) => !isAddress(key) || !PUBLISHED.test(value));
  const attributes = own.map(([key, value]): [string, string] => [key, isAddress(key) ? placed(value) : value]);
  const source = own.some(([key]) => isAddress(key)) ? 'own' : 'published';
  const query = new URLSearchParams([['widget', name], ['form', form], ['source', source], ...attributes]);
  const { choice, problems, parts } = readSnippet(query);
  const lost = leftOut(choice);
  const isPlaced = attributes.some(([key, value]) => !lost.includes(key) && value !== shown.attributes[key]);
  return {
    parts,
    notes: [
      ...problems.map(strings.problem),
      ...(lost.length ? [strings.leftOut(lost)] : []),
      ...(isPlaced ? ['The data of this state are samples: put the address of your own in their place.'] : []),
      ...notesOn(shown, form),
    ],
    script: form in AS_PROPERTY || ADDRESS_FORMS.includes(form) ? '' : scriptOf(shown, choice.widget.tag),
  };
}

/** Samples lie beside Storybook; the address of a page of an agency stands for where one’s own would be. */
function placed(address: string): string {
  return /^(https?:|\/)/.test(address) ? address : new URL(`../${address}`, DEFAULT_FOLDER).href;
}

function notesOn(shown: Shown, form: Form): string[] {
  const notes: readonly (readonly [when: boolean, note: string])[] = [
    [Object.keys(shown.scripted).length > 0, noteOnScripted(Object.keys(shown.scripted), form)],
    [shown.hasContent, noteOnContent(form)],
    [shown.hasSeveral, 'There are several elements in this state; the snippet is of the first.'],
    [shown.isPlayed, 'What was opened or chosen in this state is left to visitors.'],
    [shown.isStill, 'Time stands still in this state. On your page it goes on.'],
  ];
  return notes.flatMap(([when, note]) => (when ? [note] : []));
}

function noteOnScripted(names: readonly string[], form: Form): string {
  const which = names.join(', ');
  if (ADDRESS_FORMS.includes(form)) return `An address cannot say what a script sets: ${which}. Choose another form.`;
  const write = AS_PROPERTY[form];
  if (write) return `No attribute says ${which}. Set the property: ${names.map(write).join(' ')}.`;
  return `A tag cannot say what a script sets: ${which}. Paste the tag, then set it as below.`;
}

function noteOnContent(form: Form): string {
  return ADDRESS_FORMS.includes(form)
    ? 'What stands in the tag in this state cannot be carried by an address.'
    : 'What stands in the tag in this state is its own; the snippet has a link in its place. Put yours there.';
}

function scriptOf({ scripted }: Shown, tag: string): string {
  const lines = Object.entries(scripted).map(
    ([name, json]) =>
      `widget.${name} = ${json.length > LONGEST ? '/* yours, in the form that docs/feeds.md gives */' : json};`,
  );
  return lines.length ? [`const widget = document.querySelector('${tag}');`, ...lines].join('\n') : '';
}
