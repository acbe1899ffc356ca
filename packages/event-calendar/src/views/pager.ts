import { html, nothing, type TemplateResult } from 'lit';
import type { Agenda } from '../layout/agenda.ts';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import type { ViewContext } from './view-context.ts';

/** The ways to earlier and later events, below the list; a way that ends here is not offered. */
export function renderPager(
  { earlier, later }: Agenda,
  { strings }: ViewContext,
  onTurn: (anchor: AgendaAnchor) => void,
): unknown {
  if (!earlier && !later) return nothing;
  return html`
    <div class="buttons pager" part="pager">
      ${earlier ? renderTurn('earlier', earlier, html`<span class="arrow" aria-hidden="true">‹</span> ${strings.previous.agenda}`, onTurn) : nothing}
      ${later ? renderTurn('later', later, html`${strings.next.agenda} <span class="arrow" aria-hidden="true">›</span>`, onTurn) : nothing}
    </div>
  `;
}

function renderTurn(
  way: 'earlier' | 'later',
  anchor: AgendaAnchor,
  label: TemplateResult,
  onTurn: (anchor: AgendaAnchor) => void,
): TemplateResult {
  return html`
    <button
      type="button"
      class=${way}
      part="button"
      @click=${() => {
        onTurn(anchor);
      }}
    >
      ${label}
    </button>
  `;
}
