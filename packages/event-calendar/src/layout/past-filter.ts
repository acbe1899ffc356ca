import type { EventTime } from '@otr-elements/event-data';
import type { Past } from '../attributes.ts';
import { hasEnded } from './has-ended.ts';
import type { PlacedOccurrence } from './placed-occurrence.ts';

export type PlacedFilter = (placed: PlacedOccurrence) => boolean;

/** What the attribute `past` lets through, as things stand at an instant. */
export function pastFilter(past: Past, now: EventTime, viewerZone: string): PlacedFilter {
  if (past === 'show') return () => true;
  return ({ occurrence }) => hasEnded(occurrence, now, viewerZone) === (past === 'only');
}
