import { html, type TemplateResult } from 'lit';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { repeat } from 'lit/directives/repeat.js';
import { renderEventItem } from './event-item.ts';
import type { ViewContext } from './view-context.ts';

/** Events one below the other, in the order given. */
export function renderAgenda(items: readonly PlacedOccurrence[], context: ViewContext): TemplateResult {
  return html`
    <ul class="agenda" part="agenda">
      ${repeat(
        items,
        ({ occurrence }) => keyOf(occurrence),
        (item) => renderEventItem(item, context),
      )}
    </ul>
  `;
}
