import { renderHeading } from '@otr-elements/core';
import { html } from 'lit';
import type { Meeting, Rule } from '../committee-content.ts';
import { momentWords } from '../format/moment-words.ts';
import { valueWords } from '../format/value-words.ts';
import { noticeLead } from '../meetings/notice-lead.ts';
import { renderRecord, termWords } from './record.ts';
import { joined, renderValue } from './value.ts';
import type { ViewContext } from './view-context.ts';

/** What a notice must give (41 CFR 102-3.150), beside the committee and the time. */
const DEMANDED = 'location virtualLocation purpose registration agenda openToPublic comment accommodations contact';
const OTHERS =
  'url previousStarts deadlines federalRegister lead documents recording closedReason mayCloseEarly attendance notes unstated';

/** One meeting: when, what became of it, how and where; its notice below. */
export function renderMeeting(meeting: Meeting, given: ViewContext, rules?: readonly Rule[]): unknown {
  const context = { ...given, timeZone: meeting.timeZone };
  const { words } = context;
  const unstated = DEMANDED.split(' ')
    .filter((key) => !(key in meeting))
    .map((key) => termWords(key, words));
  const lead = noticeLead(meeting, rules);
  const record = {
    ...meeting,
    lead: lead && words.lead(lead.days, lead.rule?.days, lead.rule?.citation),
    unstated: unstated.join(', '),
  };
  return html`<li part="meeting">
    ${renderHeading(context.heading, 'when', renderTime(meeting, context))}
    <p>${renderWhere(meeting, context)}</p>
    <details>
      <summary>${words.details}<span class="visually-hidden"> ${momentWords(meeting.start, context)}</span></summary>
      ${renderRecord(`${DEMANDED} ${OTHERS}`, record, context)}
    </details>
  </li>`;
}

export const renderTime = (meeting: Meeting, context: ViewContext): unknown =>
  html`<time datetime=${meeting.start}
    >${momentWords(meeting.start, { ...context, timeZone: meeting.timeZone })}</time
  >`;

/** What has become of a meeting, how and where. */
export function renderWhere(meeting: Meeting, context: ViewContext): unknown {
  const { attendanceMode, location: { locality, region } = {} } = meeting;
  return [
    html`<span class="tag" data-status=${meeting.status}>${statusWords(meeting, context)}</span> `,
    joined([attendanceMode && renderValue(attendanceMode, '', context), joined([locality, region], ', ')], ' · '),
  ];
}

function statusWords(
  { status = 'confirmed', change, evidence, start = '' }: Meeting,
  { words, today }: ViewContext,
): string {
  const isPast = start.slice(0, 10) < today;
  return valueWords(change ?? (status === 'confirmed' && isPast ? (evidence ?? 'announced') : status), words);
}
