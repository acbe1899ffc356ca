import { isIsoDate, parseZoneName, type IsoDate } from '@otr-elements/event-data';
import { HEADING, LINKED_DATA, type AttributeRule, type OfferedAttribute } from '@otr-elements/core';
import { EVENT_ZONE, type DisplayZone } from './layout/placed-occurrence.ts';
import { VIEWS, type View } from './view.ts';

/** Values of the attribute `past`: past events beside the upcoming ones, never, or nothing else. */
export const PASTS = ['show', 'hide', 'only'] as const;
export type Past = (typeof PASTS)[number];

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

export const FIND: AttributeRule<boolean> = { ...LINKED_DATA, name: 'find', warning: 'find-unknown' };

export const SUBSCRIBE: AttributeRule<boolean> = { ...LINKED_DATA, name: 'subscribe', warning: 'subscribe-unknown' };

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

/** Every attribute that takes not just any text, for those who offer a choice. */
export const ATTRIBUTES: Readonly<Record<string, OfferedAttribute>> = {
  view: { rule: VIEW, values: VIEWS },
  date: { rule: DATE },
  limit: { rule: LIMIT },
  weekstart: { rule: WEEK_START },
  zone: { rule: ZONE },
  heading: { rule: HEADING },
  past: { rule: PAST, values: PASTS },
  linkeddata: { rule: LINKED_DATA },
  find: { rule: FIND },
  subscribe: { rule: SUBSCRIBE },
  hash: { rule: HASH },
};
