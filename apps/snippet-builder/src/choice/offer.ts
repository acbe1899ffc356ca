import type { AttributeRule } from '@otr-elements/core';
import type { Attribute, Widget } from './catalogue.ts';
import type { Published } from './published.ts';

/**
 * What an attribute takes, as a form offers it. `fallback` is what counts where it is not set; where the element has none of
 * its own, `isWritten`, and the fallback is set.
 */
export type Offer =
  | {
      readonly kind: 'choice' | 'words';
      readonly values: readonly string[];
      readonly fallback: string;
      readonly isWritten?: true;
    }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly fallback: string }
  | { readonly kind: 'date' | 'text'; readonly fallback: string };

/** More numbers than this are typed, not chosen. */
const MOST_TO_CHOOSE = 10;
const HIGHEST_ASKED = 1000;

/**
 * Works out how an attribute is offered, from the rule that its element reads it by.
 *
 * @param published - undefined where the widget reads other data, whose identifiers are not known
 */
export function offerOf(attribute: Attribute, widget: Widget, published: Published | undefined): Offer {
  const { name, offered } = attribute;
  if (!offered) return offerOfNames(name, widget, published);
  const { rule, values = valuesOf(name) } = offered;
  const fallback = textOf(rule.fallback);
  if (values) return { kind: takes(rule, values.join(' ')) ? 'words' : 'choice', values, fallback };
  if (typeof rule.fallback === 'boolean') return { kind: 'choice', values: ['on', 'off'], fallback };
  if (typeof rule.fallback === 'number') return offerOfNumbers(rule, fallback);
  return { kind: name === 'date' ? 'date' : 'text', fallback };
}

/** Whether an attribute takes a text, and the text as it is offered; undefined where it does not take it. */
export function takenAs(raw: string, attribute: Attribute, offer: Offer): string | undefined {
  const { offered } = attribute;
  if (offered && !takes(offered.rule, raw)) return undefined;
  // A zone may have a name that the browser does not list.
  if (offer.kind === 'choice') return find(offer.values, raw) ?? (attribute.name === 'zone' ? raw : undefined);
  if (offer.kind !== 'words') return raw;
  const words = raw.split(/\s+/).map((word) => find(offer.values, word));
  return words.includes(undefined) ? undefined : words.join(' ');
}

/** Identifiers of what is published; where other data is read, any text. */
function offerOfNames(name: string, widget: Widget, published: Published | undefined): Offer {
  if (!published) return { kind: 'text', fallback: '' };
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  if (name === 'committee') return { kind: 'choice', values: ids(published.committees), fallback: '' };
  if (name !== 'program') return { kind: 'text', fallback: '' };
  if (widget.name === 'program-card') {
    const values = ids(published.programs);
    // Without a program, what stands in the tag would be the data of the card.
    return { kind: 'choice', values, fallback: values[0] ?? '', isWritten: true };
  }
  const list = widget.name === 'event-calendar' ? published.eventPrograms : published.programs;
  return { kind: 'words', values: ids(list), fallback: '' };
}

function offerOfNumbers(rule: AttributeRule<unknown>, fallback: string): Offer {
  const numbers = Array.from({ length: HIGHEST_ASKED }, (_, number) => number).filter((n) => takes(rule, `${n}`));
  if (numbers.length <= MOST_TO_CHOOSE) return { kind: 'choice', values: numbers.map(String), fallback };
  return { kind: 'number', least: numbers[0]!, most: numbers.at(-1)!, fallback };
}

/** The zones are the browser's to list. */
const valuesOf = (name: string): readonly string[] | undefined =>
  name === 'zone' ? Intl.supportedValuesOf('timeZone') : undefined;

const takes = (rule: AttributeRule<unknown>, text: string): boolean => rule.parse(text) !== undefined;

const find = (values: readonly string[], raw: string): string | undefined =>
  values.find((value) => value.toLowerCase() === raw.toLowerCase());

function textOf(fallback: unknown): string {
  if (typeof fallback === 'boolean') return fallback ? 'on' : 'off';
  return typeof fallback === 'string' || typeof fallback === 'number' ? `${fallback}` : '';
}
