import { hostOf, renderContactLink, renderLink } from '@otr-elements/core';
import type { Sourced, Tidy } from '@otr-elements/content';
import { html } from 'lit';
import { listOf } from '../committee-content.ts';
import { momentWords } from '../format/moment-words.ts';
import type { ViewContext } from './view-context.ts';

/** What is not read, or said elsewhere. */
const HIDDEN = ' id alsoSeen url asOf sources country geo ';

/** What is in our words already. */
const OURS = ' lead renewalDue state unstated ';

/** What stands between the parts of an entry, where it is not a dot. */
const BETWEEN: Readonly<Record<string, string>> = { location: ', ', deadlines: ' ' };

/** What an entry is called: the words of its link. */
const NAMES = ['title', 'citation', 'documentNumber', 'docket'] as const;

type Entry = Tidy<Sourced> & { readonly [key: string]: unknown };

/**
 * A value of a document in words: a list as a list, an object as its parts in their order with date and source, a date written out,
 * an address as a link, a word of our vocabulary in the visitor's language, other text in its own.
 */
export function renderValue(value: unknown, key: string, context: ViewContext): unknown {
  const { words } = context;
  if (Array.isArray(value)) return renderList(value.map((item) => renderValue(item, key, context)));
  if (key === 'tel' || key === 'email') return renderContact(key, value, context);
  if (typeof value === 'object') return value && renderEntry(value as Entry, key, context);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (key === 'size') return `${Math.ceil(Number(value) / 1000)} kB`;
  if (typeof value !== 'string' || OURS.includes(` ${key} `)) return value;
  if (key === 'mediaType') return value.replace(/^.*[/.+-]/, '').toUpperCase();
  if (value.startsWith('http')) return renderLink(value, addressWords(value), words);
  if (Object.hasOwn(words.values, value)) return words.values[value];
  return momentWords(value, context) ?? html`<bdi lang=${context.textLang}>${value}</bdi>`;
}

/** Several as a list; one alone stands plain; none is left out. */
function renderList(items: readonly unknown[]): unknown {
  if (items.length < 2) return items[0];
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderEntry(entry: Entry, key: string, context: ViewContext): unknown {
  const url = typeof entry['url'] === 'string' && entry['url'];
  const name = NAMES.find((part) => entry[part]);
  const said = (part: string): unknown => renderValue(entry[part], part, context);
  const parts = Object.entries(entry)
    .filter(([part, value]) => !HIDDEN.includes(` ${part} `) && value !== false && !(url && part === name))
    // What follows a list would seem to belong to its last item.
    .sort(([, a], [, b]) => Number(Array.isArray(a)) - Number(Array.isArray(b)))
    .map(([part, value]) => [context.words.before[part], value === true ? '' : said(part)]);
  if (url) parts.unshift([renderLink(url, name ? said(name) : addressWords(url), context.words)]);
  return [joined(parts, BETWEEN[key] ?? ' · '), renderProvenance(entry, context)];
}

function renderContact(key: 'tel' | 'email', value: unknown, context: ViewContext): unknown {
  const dated = (typeof value === 'object' ? value : { value }) as Tidy<Sourced> & { readonly value?: string };
  return [
    renderContactLink(
      key === 'tel' ? key : 'mailto',
      String(dated.value).replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3'),
    ),
    renderProvenance(dated, context),
  ];
}

/** When a fact was last seen to be true, and where. */
export function renderProvenance({ asOf, sources }: Tidy<Sourced>, context: ViewContext): unknown {
  const { words } = context;
  const urls = [...new Set(listOf(sources).flatMap(({ url }) => url ?? []))];
  const date = momentWords(asOf, context);
  const links = urls.map((url, at) => renderLink(url, `${hostOf(url)}${urls.length > 1 ? ` [${at + 1}]` : ''}`, words));
  return date || links.length
    ? html` <small
        >(${joined([date && `${words.asOf} ${date}`, links.length && [words.source, joined(links, ', ')]], '; ')})</small
      >`
    : '';
}

/** Those that are there, with something between them. */
export function joined(parts: readonly unknown[], between: string): unknown {
  const shown = parts.filter(Boolean);
  return shown.length ? shown.map((part, at) => [at ? between : '', part]) : undefined;
}

/** An address as people read it: `cbp.gov/trade`. */
const addressWords = (url: string): string => {
  const words = url.replace(/^https?:\/\/(www\.)?|[?#].*|\/$/g, '');
  return words.length > 70 ? `${words.slice(0, 70)}…` : words;
};
