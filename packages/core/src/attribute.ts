import { warnOnce } from './warn-once.ts';

/** What one attribute takes, and what counts where it holds something else. */
export interface AttributeRule<Value> {
  readonly name: string;
  /** A heading of docs/warnings.md. */
  readonly warning: string;
  /** Ends the sentence "… is not", such as `a number from 1 to 100; using 6`. */
  readonly expected: string;
  readonly fallback: Value;
  /** Gives undefined for what the attribute does not take. */
  readonly parse: (raw: string) => Value | undefined;
}

/** What the property of an attribute may hold: scripts and frameworks put numbers and booleans into it, too. */
export type AttributeValue = string | number | boolean | null | undefined;

/** An attribute as whoever writes a tag chooses it: how it is read, and its values where they are a list of words. */
export interface OfferedAttribute {
  readonly rule: AttributeRule<unknown>;
  readonly values?: readonly string[];
}

/** Reads an attribute's text; a value that it does not take falls back and warns once. */
export function readAttribute<Value>(tag: string, raw: AttributeValue, rule: AttributeRule<Value>): Value {
  const text = attributeText(raw);
  if (!text) return rule.fallback;
  const value = rule.parse(text);
  if (value !== undefined) return value;
  warnOnce(rule.warning, `<${tag}> ${rule.name}="${text.slice(0, 40)}" is not ${rule.expected}.`);
  return rule.fallback;
}

/** The text of an attribute, without white space around it; empty where there is none. */
export function attributeText(raw: AttributeValue): string {
  return String(raw ?? '').trim();
}

/** Level of an element's heading. */
export const HEADING: AttributeRule<number> = {
  name: 'heading',
  warning: 'heading-invalid',
  expected: 'a heading level from 1 to 6; using 2',
  fallback: 2,
  parse: (raw) => (/^[1-6]$/.test(raw) ? Number(raw) : undefined),
};

/** Whether the page's head is given the content as JSON-LD, for search engines. */
export const LINKED_DATA: AttributeRule<boolean> = {
  name: 'linkeddata',
  warning: 'linkeddata-unknown',
  expected: 'on or off; using on',
  fallback: true,
  parse: (raw) => (/^(on|true)$/i.test(raw) ? true : /^(off|false)$/i.test(raw) ? false : undefined),
};
