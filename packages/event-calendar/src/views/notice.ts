import { html, nothing, type TemplateResult } from 'lit';

export const NOTICE_KINDS = ['info', 'warning', 'error'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A sentence about the calendar itself, with what can be done about it (USWDS alert, slim). */
export function renderNotice(kind: NoticeKind, text: unknown, actions: unknown = nothing): TemplateResult {
  return html`
    <div class="notice" part="notice" data-kind=${kind}>
      <p>${text}</p>
      ${actions === nothing ? nothing : html`<p class="buttons">${actions}</p>`}
    </div>
  `;
}
