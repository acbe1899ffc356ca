import type { IsoDate } from '@otr-elements/event-data';
import { html, type TemplateResult } from 'lit';
import type { PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { renderAgenda } from './agenda-view.ts';
import { renderHeading } from './heading.ts';
import type { ViewContext } from './view-context.ts';

/** The events of one day of the month, opened below the sheet. */
export function renderDayPanel(
  date: IsoDate,
  items: readonly PlacedOccurrence[],
  context: ViewContext,
  onClose: () => void,
): TemplateResult {
  const { strings } = context;
  return html`
    <div
      class="day-panel"
      part="day-panel"
      @keydown=${(domEvent: KeyboardEvent) => {
        if (domEvent.key === 'Escape') onClose();
      }}
    >
      <div class="day-header">
        ${renderHeading(context.heading, 'day-title', strings.longDate(date))}
        <button type="button" part="button" class="close" @click=${onClose}>
          <span aria-hidden="true">✕</span> ${strings.close}
        </button>
      </div>
      ${
        items.length
          ? renderAgenda(items, { ...context, heading: context.heading + 1 })
          : html`<p>${strings.announce(strings.date(date), 0)}</p>`
      }
    </div>
  `;
}
