import type { IsoDate } from '@otr-elements/event-data';
import {
  DATE,
  FIND,
  HASH,
  HEADING,
  LIMIT,
  LINKED_DATA,
  PAST,
  readAttribute,
  VIEW,
  WEEK_START,
  ZONE,
  type Past,
} from './attributes.ts';
import type { DisplayZone } from './layout/placed-occurrence.ts';
import type { View } from './view.ts';

type AttributeName =
  'view' | 'date' | 'past' | 'limit' | 'weekstart' | 'zone' | 'heading' | 'linkeddata' | 'find' | 'hash';

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
  /** Under which key the address keeps where the visitor is; undefined where it does not. */
  readonly hash: string | undefined;
}

/** Reads the attributes of a calendar; what one of them does not take falls back. */
export function readSettings(calendar: Readonly<Partial<Record<AttributeName, string>>>): Settings {
  return {
    view: readAttribute(calendar.view, VIEW),
    date: readAttribute(calendar.date, DATE),
    past: readAttribute(calendar.past, PAST),
    size: readAttribute(calendar.limit, LIMIT),
    weekStart: readAttribute(calendar.weekstart, WEEK_START),
    zone: readAttribute(calendar.zone, ZONE),
    heading: readAttribute(calendar.heading, HEADING),
    isLinkedData: readAttribute(calendar.linkeddata, LINKED_DATA),
    isFind: readAttribute(calendar.find, FIND),
    hash: calendar.hash === '' ? 'calendar' : readAttribute(calendar.hash, HASH),
  };
}
