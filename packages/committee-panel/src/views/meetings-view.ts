import { renderHeading } from '@otr-elements/core';
import { html, nothing } from 'lit';
import type { Meeting, Rule } from '../committee-content.ts';
import type { SortedMeetings } from '../meetings/sorted-meetings.ts';
import { renderMeeting } from './meeting.ts';
import type { ViewContext } from './view-context.ts';

/** What is to come, and what was by year. */
export function renderMeetings(
  { upcoming, years }: SortedMeetings,
  context: ViewContext,
  rules: readonly Rule[] | undefined,
): unknown {
  const { words, heading } = context;
  if (!upcoming.length && !years.length) return nothing;
  const list = (meetings: readonly Meeting[], level: number): unknown =>
    html`<ul class="meetings">
      ${meetings.map((meeting) => renderMeeting(meeting, { ...context, heading: level }, rules))}
    </ul>`;
  return [
    upcoming.length ? [renderHeading(heading, 'subtitle', words.upcoming), list(upcoming, heading + 1)] : nothing,
    years.length ? renderHeading(heading, 'subtitle', words.archive) : nothing,
    years.map(
      ([year, meetings]) =>
        html`<details class="year">
          <summary>${year} (${meetings.length})</summary>
          ${list(meetings, heading + 1)}
        </details>`,
    ),
  ];
}
