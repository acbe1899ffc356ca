import { cleanText } from '@otr-elements/event-data/json.js';

/** A document as {@link tidy} leaves it: every key may be missing. */
export type Tidy<T> = T extends readonly (infer Item)[]
  ? readonly Tidy<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Tidy<T[Key]> }
    : T;

export interface TidyOptions {
  /** Gives the address that a visitor may be sent to, or undefined. */
  readonly toUrl: (raw: string) => string | undefined;
  /** Is told of each key whose value is of no use. */
  readonly onLoss?: (key: string) => void;
}

/**
 * Reads a document of ours with the least code, for elements that only show it: a tenth of the full readers, which say what is
 * wrong with each value and where.
 *
 * In our JSON a word means the same wherever it stands. So one list of words says which are numbers, lists or objects; every other
 * word is text, and a value of another kind is left out. Text is cleaned, addresses are checked, lists and depth are bounded; nothing is
 * taken from a prototype. Dates are text here: whoever writes them in words checks them.
 *
 * @returns undefined where the document is no object
 */
export function tidy<T>(document: unknown, options: TidyOptions): Tidy<T> | undefined {
  return (isObject(document) ? tidyObject(document, options, 0) : undefined) as Tidy<T> | undefined;
}

const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  number:
    ' seats count members days number term size inPerson online registered credits maxTermYears maxConsecutiveTerms creditsPerThreeYears width height ',
  boolean:
    ' approximate atLeast closedOnFederalHolidays complete openToPublic publicComment paidTravel mayCloseEarly required isFree inPersonSoldOut official live recorded linkSentToRegistrants ',
  object:
    ' authority charter facaRecord predecessor membershipRules alternates vacancies person applications contact tel tty fax email adr title meetings office parent location virtualLocation seats registration comment federalRegister recording captions continuingEducation firstPeriod attendance image representative ombudsman boards law openingHours ',
  objects:
    ' committees noticeRules formerNames predecessors posts rosters memberships recommendations subcommittees structureChanges terms links sources events deadlines documents programs names regions regionSources notices periods ',
  texts:
    ' topics duties appointedBy workingGroupsSeen unknown alsoSeen previousStarts notes organizers categories audience practices areas serves waysToComment limits availableLanguage dayOfWeek ',
  // What is text in one place and something else in another.
  string: ' authority term number title email contact audience office ',
};

type Kind = 'number' | 'boolean' | 'object' | 'objects' | 'texts' | 'string';

const MOST_CHARACTERS = 10_000;
const MOST_ITEMS = 10_000;
const MOST_DEPTH = 9;

function tidyObject(object: object, options: TidyOptions, depth: number): object {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value === null || value === undefined || key[0] === '$' || key === '__proto__') continue;
    const tidied = depth < MOST_DEPTH ? tidyValue(key, value, options, depth) : undefined;
    if (tidied !== undefined && tidied !== '') fields[key] = tidied;
    else if (value !== '') options.onLoss?.(key);
  }
  return fields;
}

function tidyValue(key: string, value: unknown, options: TidyOptions, depth: number): unknown {
  const is = (kind: Kind): boolean => !!WORDS[kind]?.includes(` ${key} `);
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS);
    if (is('objects')) return items.filter(isObject).map((item) => tidyObject(item, options, depth + 1));
    return is('texts') ? items.flatMap((item) => (typeof item === 'string' ? tidyText(item) || [] : [])) : undefined;
  }
  if (isObject(value)) return is('object') ? tidyObject(value, options, depth + 1) : undefined;
  if (typeof value !== 'string') return is(typeof value as Kind) ? value : undefined;
  if (/url$/i.test(key) || key === 'linkPostedAt') return options.toUrl(value);
  const isOther = (['number', 'boolean', 'object', 'objects', 'texts'] as const).some(is);
  return isOther && !is('string') ? undefined : tidyText(value);
}

const tidyText = (text: string): string => cleanText(text.slice(0, MOST_CHARACTERS));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
