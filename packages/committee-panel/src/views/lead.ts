import { html, nothing } from 'lit';
import type { ShownCommittee } from '../committee-content.ts';
import type { SortedMeetings } from '../meetings/sorted-meetings.ts';
import { renderTime, renderWhere } from './meeting.ts';
import { renderValue } from './value.ts';
import type { ViewContext } from './view-context.ts';

/** What a committee is for, and when it meets next. */
export function renderLead(
  { purpose }: ShownCommittee,
  meetings: SortedMeetings | undefined,
  context: ViewContext,
): unknown {
  const { words } = context;
  const next = meetings?.upcoming[0];
  const meeting = next ?? meetings?.years[0]?.[1][0];
  return html`<div class="lead" part="lead">
    <p>${renderValue(purpose, '', context)}</p>
    ${
      meeting
        ? html`<p class="next">
            <b>${next ? words.next : words.last}</b> ${renderTime(meeting, context)} ${renderWhere(meeting, context)}
          </p>`
        : nothing
    }
  </div>`;
}
