import { readAddress, readFolder } from './address.ts';
import { WIDGET_NAMES, widgetNamed, type Attribute, type Widget } from './catalogue.ts';
import { CONTENTS, FORMS, HOSTS, LANGUAGES, SOURCES, THEMES, VERSIONS, type Choice, type Source } from './choice.ts';
import { offerOf, takenAs, type Offer } from './offer.ts';
import type { Published } from './published.ts';

export const DEFAULT_FOLDER = 'https://agency.example.gov/otr/';

/** Keys of an address that are no attributes of a widget. `ui` is the language of the page itself. */
export const KEYS = [
  'widget',
  'form',
  'source',
  'theme',
  'language',
  'folder',
  'version',
  'link',
  'content',
  'host',
  'ui',
] as const;

/** What in an address could not be used, and what is used instead; undefined where it is left out. */
export interface Problem {
  readonly key: string;
  readonly value: string;
  readonly instead: string | undefined;
  /** Nothing of that name can be chosen for the widget. */
  readonly isUnknown?: boolean;
}

export interface Reading {
  readonly choice: Choice;
  readonly problems: readonly Problem[];
}

/** Reads a choice from the query of an address; what it does not take falls back and is told. */
export function readChoice(query: URLSearchParams, published: Published): Reading {
  const problems: Problem[] = [];
  const read = (key: string, parse: (raw: string) => string | undefined, fallback: string): string => {
    const raw = query.get(key)?.trim();
    if (!raw) return fallback;
    const value = parse(raw);
    if (value === undefined) problems.push({ key, value: raw, instead: fallback || undefined });
    return value ?? fallback;
  };
  const oneOf = <Value extends string>(key: string, values: readonly Value[]): Value =>
    read(key, (raw) => values.find((value) => value === raw), values[0]!) as Value;

  const widget = widgetNamed(oneOf('widget', WIDGET_NAMES));
  const source = oneOf('source', SOURCES);
  const choice: Choice = {
    widget,
    form: oneOf('form', FORMS),
    source,
    attributes: Object.fromEntries(
      attributesOf(widget, source).flatMap((attribute) => {
        const { name } = attribute;
        const offer = offerOf(attribute, widget, source === 'published' ? published : undefined);
        const isAddress = name in widget.documents;
        const value = read(name, (raw) => (isAddress ? readAddress(raw) : valueOf(raw, attribute, offer)), '');
        const written = value || ('isWritten' in offer ? offer.fallback : '');
        return written ? [[name, written]] : [];
      }),
    ),
    theme: oneOf('theme', THEMES),
    language: oneOf('language', LANGUAGES),
    folder: read('folder', readFolder, DEFAULT_FOLDER),
    version: oneOf('version', VERSIONS),
    link: read('link', readAddress, widget.page.site),
    content: oneOf('content', contentsOf(widget, source)),
    host: oneOf('host', HOSTS),
  };
  const known = new Set<string>([...KEYS, ...widget.attributes.map(({ name }) => name)]);
  for (const [key, value] of query)
    if (!known.has(key)) problems.push({ key, value, instead: undefined, isUnknown: true });
  return { choice, problems };
}

/** The attributes that can be chosen: addresses only where the data is one's own. */
export function attributesOf(widget: Widget, source: Source): readonly Attribute[] {
  return widget.attributes.filter(({ name }) => source === 'own' || !(name in widget.documents));
}

/** A list in the tag needs to know what is published. */
export function contentsOf({ name }: Widget, source: Source): readonly (typeof CONTENTS)[number][] {
  const isList = source === 'published' && (name === 'event-calendar' || name === 'program-cards');
  return isList ? CONTENTS : CONTENTS.slice(0, 1);
}

/** What an attribute has without being set is not set. */
function valueOf(raw: string, attribute: Attribute, offer: Offer): string | undefined {
  const value = takenAs(raw, attribute, offer);
  return value === offer.fallback ? '' : value;
}
