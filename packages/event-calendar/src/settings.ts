import { HEADING, LINKED_DATA, readAttribute, type AttributeRule } from '@otr-elements/core';
import type { IsoDate } from '@otr-elements/event-data';
import { DATE, FIND, HASH, LIMIT, PAST, SUBSCRIBE, VIEW, WEEK_START, ZONE, type Past } from './attributes.ts';
import type { DisplayZone } from './layout/placed-occurrence.ts';
import type { View } from './view.ts';

type AttributeName =
  'view' | 'date' | 'past' | 'limit' | 'weekstart' | 'zone' | 'heading' | 'linkeddata' | 'find' | 'subscribe' | 'hash';

/** What the page asks for by attributes, as values. */
export interface Settings {
  readonly view: View;
  readonly date: IsoDate | undefined;
  readonly past: Past;
  /** Most events of one page of the list. */
  readonly size: number;
  readonly weekStart: number;
  readonly zone: DisplayZone;
  readonly heading: number;
  readonly isLinkedData: boolean;
  readonly isFind: boolean;
  /** Whether the calendar as a whole is offered to take along. */
  readonly isSubscribe: boolean;
  /** Under which key the address keeps where the visitor is; undefined where it does not. */
  readonly hash: string | undefined;
}

/** Reads the attributes of a calendar; what one of them does not take falls back. */
export function readSettings(calendar: Readonly<Partial<Record<AttributeName, string>>>): Settings {
  return {
    view: read(calendar.view, VIEW),
    date: read(calendar.date, DATE),
    past: read(calendar.past, PAST),
    size: read(calendar.limit, LIMIT),
    weekStart: read(calendar.weekstart, WEEK_START),
    zone: read(calendar.zone, ZONE),
    heading: read(calendar.heading, HEADING),
    isLinkedData: read(calendar.linkeddata, LINKED_DATA),
    isFind: read(calendar.find, FIND),
    isSubscribe: read(calendar.subscribe, SUBSCRIBE),
    hash: calendar.hash === '' ? 'calendar' : read(calendar.hash, HASH),
  };
}

const read = <Value>(raw: string | undefined, rule: AttributeRule<Value>): Value =>
  readAttribute('otr-event-calendar', raw, rule);
