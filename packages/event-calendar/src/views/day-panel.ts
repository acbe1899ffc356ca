import { renderHeading } from '@otr-elements/core';
import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing, type TemplateResult } from 'lit';
import { DAY_CHUNK } from '../layout/day-list.ts';
import type { PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { renderAgenda } from './agenda-view.ts';
import type { ViewContext } from './view-context.ts';

export interface DayPanelOptions {
  /** How many of the day's events are shown; the others follow when the visitor asks for them. */
  readonly shown: number;
  readonly onMore: () => void;
  readonly onClose: () => void;
}

/** The events of one day of the month, opened below the sheet. */
export function renderDayPanel(
  date: IsoDate,
  items: readonly PlacedOccurrence[],
  context: ViewContext,
  { shown, onMore, onClose }: DayPanelOptions,
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
          ? renderAgenda(items.slice(0, shown), { ...context, heading: context.heading + 1 })
          : html`<p>${strings.announce(strings.date(date), 0)}</p>`
      }
      ${items.length > shown ? renderMore(shown, items.length, context, onMore) : nothing}
    </div>
  `;
}

function renderMore(shown: number, count: number, { strings }: ViewContext, onMore: () => void): TemplateResult {
  return html`
    <div class="buttons pager" part="pager">
      <button type="button" part="button" @click=${onMore}>
        ${strings.showMore(Math.min(DAY_CHUNK, count - shown))}
      </button>
      <span>${strings.shownOf(shown, count)}</span>
    </div>
  `;
}
