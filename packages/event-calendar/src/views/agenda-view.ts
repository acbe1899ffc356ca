import { html, type TemplateResult } from 'lit';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { keyed } from 'lit/directives/keyed.js';
import { renderEventItem } from './event-item.ts';
import type { ViewContext } from './view-context.ts';

/** Events one below the other, in the order given. */
export function renderAgenda(items: readonly PlacedOccurrence[], context: ViewContext): TemplateResult {
  // Another list is made anew: opened details belong to their event, and not to its place in the list.
  return html`${keyed(
    items.map(({ occurrence }) => keyOf(occurrence)).join('\n'),
    html`<ul class="agenda" part="agenda">
      ${items.map((item) => renderEventItem(item, context))}
    </ul>`,
  )}`;
}
