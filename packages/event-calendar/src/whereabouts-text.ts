import { isIsoDate, parseZoneName, type IsoDate } from '@otr-elements/event-data';
import { isAsked, readCriteria } from './find/criteria.ts';
import type { AgendaAnchor } from './layout/agenda-page.ts';
import { EVENT_ZONE } from './layout/placed-occurrence.ts';
import { SHOWN_VIEWS } from './view.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Whereabouts as the text of an address: `view=month;month=2026-05`; empty where a visitor begins. */
export function formatWhereabouts({ view, on, anchor, openDate, chosen, zone, criteria }: Whereabouts): string {
  const page = anchor && `${anchor.direction}.${anchor.at}.${anchor.skip}`;
  const date = on?.endsWith('-01') ? { month: on.slice(0, 7) } : { on };
  const fields = { view, ...date, page, day: openDate, event: chosen, zone, ...criteria };
  const entries = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(entries).toString().replaceAll('&', ';');
}

/** Reads them back; what the text holds beyond that, or cannot be, is left out. */
export function parseWhereabouts(text: string): Whereabouts {
  const fields = new URLSearchParams(text.replaceAll(';', '&'));
  const field = (name: string): string => fields.get(name) ?? '';
  const on = toDate(field('on')) ?? toDate(`${field('month')}-01`);
  const openDate = toDate(field('day'));
  const criteria = readCriteria(fields);
  return {
    view: SHOWN_VIEWS.find((view) => view === field('view')),
    on,
    anchor: toAnchor(field('page')) ?? (on ? { direction: 'onward', at: on, skip: 0 } : undefined),
    openDate,
    focusedDate: openDate,
    chosen: field('event') || undefined,
    zone: field('zone') === EVENT_ZONE ? EVENT_ZONE : parseZoneName(field('zone')),
    criteria: isAsked(criteria) ? criteria : undefined,
  };
}

const toDate = (text: string): IsoDate | undefined => (isIsoDate(text) ? text : undefined);

function toAnchor(text: string): AgendaAnchor | undefined {
  const [, direction, at = '', skip] = /^(onward|back)\.([\d-]{10}(?:T[\d:]{8}Z)?)\.(\d{1,4})$/.exec(text) ?? [];
  if (Number.isNaN(Date.parse(at))) return undefined;
  return { direction: direction as AgendaAnchor['direction'], at, skip: Number(skip) };
}
