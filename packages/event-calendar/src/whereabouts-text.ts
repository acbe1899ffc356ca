import { isIsoDate, type IsoDate } from '@otr-elements/event-data';
import { isAsked, readCriteria } from './find/criteria.ts';
import type { AgendaAnchor } from './layout/agenda-page.ts';
import { SHOWN_VIEWS } from './view.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Whereabouts as the text of an address: `view=month;month=2026-05`; empty where a visitor begins. */
export function formatWhereabouts({ view, month, anchor, openDate, chosen, criteria }: Whereabouts): string {
  const page = anchor && `${anchor.direction}.${anchor.at}.${anchor.skip}`;
  const fields = { view, month: month?.slice(0, 7), page, day: openDate, event: chosen, ...criteria };
  const entries = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(entries).toString().replaceAll('&', ';');
}

/** Reads them back; what the text holds beyond that, or cannot be, is left out. */
export function parseWhereabouts(text: string): Whereabouts {
  const fields = new URLSearchParams(text.replaceAll(';', '&'));
  const field = (name: string): string => fields.get(name) ?? '';
  const month = toDate(`${field('month')}-01`);
  const openDate = toDate(field('day'));
  const criteria = readCriteria(fields);
  return {
    view: SHOWN_VIEWS.find((view) => view === field('view')),
    month,
    anchor: toAnchor(field('page')) ?? (month ? { direction: 'onward', at: month, skip: 0 } : undefined),
    openDate,
    focusedDate: openDate,
    chosen: field('event') || undefined,
    criteria: isAsked(criteria) ? criteria : undefined,
  };
}

const toDate = (text: string): IsoDate | undefined => (isIsoDate(text) ? text : undefined);

function toAnchor(text: string): AgendaAnchor | undefined {
  const [, direction, at = '', skip] = /^(onward|back)\.([\d-]{10}(?:T[\d:]{8}Z)?)\.(\d{1,4})$/.exec(text) ?? [];
  if (Number.isNaN(Date.parse(at))) return undefined;
  return { direction: direction as AgendaAnchor['direction'], at, skip: Number(skip) };
}
