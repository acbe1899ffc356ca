import type { Attribute } from '../choice/catalogue.ts';
import { offerOf, type Offer } from '../choice/offer.ts';
import type { Strings } from '../strings/en.ts';
import { renderInput, renderOptions, renderSelect, type Option } from './field.ts';
import { fieldOf, type PageContext } from './page-context.ts';

/** One attribute of the chosen widget. */
export function renderAttribute(attribute: Attribute, context: PageContext): unknown {
  const { choice, strings, published } = context;
  const { name, description } = attribute;
  const { widget, source } = choice;
  const offer = offerOf(attribute, widget, source === 'published' ? published : undefined);
  const field = fieldOf(context, {
    key: name,
    label: strings.attributes[name] ?? name,
    about: strings.descriptions[widget.tag]?.[name] ?? description,
    value: choice.attributes[name] === offer.fallback ? '' : (choice.attributes[name] ?? ''),
  });
  const words = (value: string): string => wordsOf(value, name, context);
  if (offer.kind === 'words') {
    const options = offer.values.map((value) => ({ value, words: words(value) }));
    return renderOptions(field, strings, options, { several: true });
  }
  if (offer.kind === 'choice') return renderSelect(field, strings, choices(offer, field.value, words, strings));
  if (offer.kind === 'number') {
    const { least: min, most: max, fallback: placeholder } = offer;
    return renderInput(field, strings, { type: 'number', min, max, placeholder });
  }
  return renderInput(field, strings, { type: offer.kind });
}

/** What counts where nothing is chosen comes first; what the list lacks, such as another name of a zone, last. */
function choices(
  { values, fallback }: Offer & { kind: 'choice' | 'words' },
  value: string,
  words: (value: string) => string,
  strings: Strings,
): Option[] {
  const others = values.filter((each) => each !== fallback);
  if (value && value !== fallback && !others.includes(value)) others.push(value);
  return [
    { value: '', words: fallback ? strings.byDefault(words(fallback)) : strings.notSet },
    ...others.map((each) => ({ value: each, words: words(each) })),
  ];
}

function wordsOf(value: string, name: string, { strings, published }: PageContext): string {
  const named = [...published.eventPrograms, ...published.programs, ...published.committees];
  const own = strings.values[name]?.[value];
  if (own) return own;
  return (name === 'program' || name === 'committee' ? named.find(({ id }) => id === value)?.name : undefined) ?? value;
}
