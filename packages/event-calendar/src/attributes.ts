import { isIsoDate, parseZoneName, type IsoDate } from '@otr-elements/event-data';
import { warnOnce } from '@otr-elements/core';
import { EVENT_ZONE, type DisplayZone } from './layout/placed-occurrence.ts';
import { VIEWS, type View } from './view.ts';

/** Values of the attribute `past`: past events beside the upcoming ones, never, or nothing else. */
export const PASTS = ['show', 'hide', 'only'] as const;
export type Past = (typeof PASTS)[number];

interface AttributeRule<Value> {
  readonly name: string;
  readonly warning: string;
  readonly expected: string;
  readonly fallback: Value;
  /** Gives undefined for what the attribute does not take. */
  readonly parse: (raw: string) => Value | undefined;
}

/** Reads an attribute's text; a value that it does not take falls back and warns once. */
export function readAttribute<Value>(raw: string | null | undefined, rule: AttributeRule<Value>): Value {
  const text = raw?.trim();
  if (!text) return rule.fallback;
  const value = rule.parse(text);
  if (value !== undefined) return value;
  warnOnce(rule.warning, `<otr-event-calendar> ${rule.name}="${text.slice(0, 40)}" is not ${rule.expected}.`);
  return rule.fallback;
}

export const VIEW: AttributeRule<View> = {
  name: 'view',
  warning: 'view-unknown',
  expected: `one of ${VIEWS.join(', ')}; using auto`,
  fallback: 'auto',
  parse: (raw) => VIEWS.find((view) => view === raw.toLowerCase()),
};

export const PAST: AttributeRule<Past> = {
  name: 'past',
  warning: 'past-unknown',
  expected: `one of ${PASTS.join(', ')}; using show`,
  fallback: 'show',
  parse: (raw) => PASTS.find((past) => past === raw.toLowerCase()),
};

export const LINKED_DATA: AttributeRule<boolean> = {
  name: 'linkeddata',
  warning: 'linkeddata-unknown',
  expected: 'on or off; using on',
  fallback: true,
  parse: (raw) => (/^(on|true)$/i.test(raw) ? true : /^(off|false)$/i.test(raw) ? false : undefined),
};

export const FIND: AttributeRule<boolean> = { ...LINKED_DATA, name: 'find', warning: 'find-unknown' };

export const HASH: AttributeRule<string | undefined> = {
  name: 'hash',
  warning: 'hash-invalid',
  expected: 'a name of letters, digits and hyphens; the address keeps nothing',
  fallback: undefined,
  parse: (raw) => (/^(?!false$)[\w-]+$/i.test(raw) ? raw : undefined),
};

export const DATE: AttributeRule<IsoDate | undefined> = {
  name: 'date',
  warning: 'date-invalid',
  expected: 'a date such as 2026-11-24; using today',
  fallback: undefined,
  parse: (raw) => (isIsoDate(raw) ? raw : undefined),
};

export const WEEK_START: AttributeRule<number> = {
  name: 'weekstart',
  warning: 'weekstart-range',
  expected: '0–6; using 0 (Sunday)',
  fallback: 0,
  parse: (raw) => (/^[0-6]$/.test(raw) ? Number(raw) : undefined),
};

export const ZONE: AttributeRule<DisplayZone> = {
  name: 'zone',
  warning: 'zone-unknown',
  expected: 'a time zone such as America/New_York; using the zone of each event',
  fallback: EVENT_ZONE,
  parse: (raw) => (raw === EVENT_ZONE ? raw : parseZoneName(raw)),
};

export const LIMIT: AttributeRule<number> = {
  name: 'limit',
  warning: 'limit-invalid',
  expected: 'a number from 1 to 100; using 6',
  fallback: 6,
  parse: (raw) => (/^([1-9]\d?|100)$/.test(raw) ? Number(raw) : undefined),
};

export const HEADING: AttributeRule<number> = {
  name: 'heading',
  warning: 'heading-invalid',
  expected: 'a heading level from 1 to 6; using 2',
  fallback: 2,
  parse: (raw) => (/^[1-6]$/.test(raw) ? Number(raw) : undefined),
};
