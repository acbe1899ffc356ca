import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderNotice } from './notice.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Nothing to show: what the page has to say of it, or a sentence.
 *
 * @param isListData - the tag's own content is the data, and holds no event: it is shown as it stands
 */
export function renderEmpty({ strings }: ViewContext, isListData = false): TemplateResult {
  return html`
    <slot name="empty">${renderNotice('info', strings.noEvents)}</slot>
    ${isListData ? html`<slot></slot>` : nothing}
  `;
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
