import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Occurrence } from '@otr-elements/event-data';
import { attendingRows } from './attending-rows.ts';
import { recordRows } from './record-rows.ts';
import type { ViewContext } from './view-context.ts';

/** All that is known of an event beyond its first lines, in the order in which a visitor decides. */
export function renderDetail(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { event } = occurrence;
  const { strings } = context;
  const rows = [...attendingRows(occurrence, context), ...recordRows(event, context)].filter(([, content]) => content);
  const updated = event.updated ?? event.asOf;
  return html`
    <dl class="detail">
      ${rows.map(
        ([term, content]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${content}</dd>
          </div>`,
      )}
    </dl>
    <p class="detail-end">
      <button
        type="button"
        part="button"
        @click=${() => {
          context.onDownload(event);
        }}
      >
        ${strings.addToCalendar}
        <bdi class="visually-hidden" lang=${ifDefined(context.textLang)}>${occurrence.summary || strings.untitled}</bdi>
      </button>
      ${updated && updated.length >= 10 ? html`<span class="updated">${strings.updated(strings.date(updated))}</span>` : nothing}
    </p>
  `;
}
