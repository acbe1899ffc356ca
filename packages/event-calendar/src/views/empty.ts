import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from './notice.ts';
import type { ViewContext } from './view-context.ts';

/** A calendar with no event at all: what the page has to say, or a sentence; and whatever else stands in the tag. */
export function renderEmpty({ strings }: ViewContext): TemplateResult {
  return html`<slot name="empty">${renderNotice('info', strings.noEvents)}</slot><slot></slot>`;
}

/** A month without events says so, and offers the nearest months that have some. */
export function renderEmptyMonth(
  month: IsoDate,
  nearest: readonly IsoDate[],
  { strings }: ViewContext,
  onChoose: (month: IsoDate) => void,
): TemplateResult {
  const ways = nearest.map(
    (date) => html`
      <button
        type="button"
        part="button"
        @click=${() => {
          onChoose(date);
        }}
      >
        ${strings.goToMonth(strings.month(date))}
      </button>
    `,
  );
  return renderNotice('info', strings.noneInMonth(strings.month(month)), ways.length ? ways : nothing);
}
