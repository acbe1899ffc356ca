import { html, type TemplateResult } from 'lit';
import { DAY_CHUNK } from '../layout/day-list.ts';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { keyed } from 'lit/directives/keyed.js';
import { renderEventItem } from './event-item.ts';
import type { ViewContext } from './view-context.ts';

/** Events one below the other, in the order given. */
export function renderAgenda(items: readonly PlacedOccurrence[], context: ViewContext): TemplateResult {
  const isWhole = context.isPrinting || items.length <= MOST_WHOLE;
  const chunks = Array.from({ length: Math.ceil(items.length / DAY_CHUNK) }, (_, index) =>
    items.slice(index * DAY_CHUNK, (index + 1) * DAY_CHUNK),
  );
  return html`<ul class="agenda" part="agenda">
    ${chunks.map((chunk) => renderChunk(chunk, context, isWhole))}
  </ul>`;
}

/** The details of events are most of what a list is made of: of a longer one they are made when they are opened. */
const MOST_WHOLE = 25;

/** Other events are made anew: opened details belong to their event, and not to its place in the list. */
function renderChunk(items: readonly PlacedOccurrence[], context: ViewContext, isWhole: boolean): unknown {
  return keyed(
    items.map(({ occurrence }) => keyOf(occurrence)).join('\n'),
    items.map((item) => renderEventItem(item, context, isWhole)),
  );
}
