import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing, type TemplateResult } from 'lit';
import { periodWords } from '../format/period-words.ts';
import type { Period } from '../layout/period.ts';
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

/** A period without events says so, and offers the nearest ones that have some. */
export function renderEmptyPeriod(
  period: Period,
  nearest: readonly Period[],
  { strings }: ViewContext,
  onChoose: (date: IsoDate) => void,
): TemplateResult {
  const ways = nearest.map(
    (other) => html`
      <button
        type="button"
        part="button"
        @click=${() => {
          onChoose(other.first);
        }}
      >
        ${strings.goTo[other.unit](periodWords(other, strings))}
      </button>
    `,
  );
  return renderNotice('info', strings.noneIn[period.unit](periodWords(period, strings)), ways.length ? ways : nothing);
}
