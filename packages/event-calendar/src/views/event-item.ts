import { renderHeading } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { dateParts } from '../format/date-parts.ts';
import { formatDays } from '../format/format-when.ts';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { renderDetail } from './event-detail.ts';
import { placeWords } from './event-place.ts';
import { renderStatus } from './event-status.ts';
import { renderTimes } from './event-times.ts';
import { renderSourceName } from './source-name.ts';
import type { ViewContext } from './view-context.ts';
import { whenOpen } from './when-open.ts';

/**
 * One event of a list, in the manner of a USWDS collection: day block, name, when, how and where, and its details.
 *
 * @param isWhole - whether the details are there before they are opened, for a search in the page and for paper
 */
export function renderEventItem(placed: PlacedOccurrence, context: ViewContext, isWhole: boolean): TemplateResult {
  const { occurrence, firstDate } = placed;
  const { event } = occurrence;
  const { strings } = context;
  const name = occurrence.summary || strings.untitled;
  const { month, day } = dateParts(firstDate);
  const where = [event.attendanceMode && strings.attendance[event.attendanceMode], placeWords(event)];
  return html`
    <li
      class="item"
      part="event"
      data-key=${keyOf(occurrence)}
      data-status=${event.status}
      data-source=${context.sourceOf(occurrence.uid)?.number ?? nothing}
    >
      <span class="day-block" aria-hidden="true"><span>${strings.monthsShort[month]}</span><span>${day}</span></span>
      <div class="item-body">
        ${renderHeading(context.heading, 'summary', html`<bdi lang=${ifDefined(context.textLang)}>${name}</bdi>`)}
        <div class="facts">
          ${renderStatus(event, context)}${renderTimes(placed, context)} ${renderSourceName(occurrence, context)}
          ${where.some(Boolean) ? html`<p class="where"><bdi>${where.filter(Boolean).join(' · ')}</bdi></p>` : nothing}
        </div>
        <details part="details" @toggle=${isWhole ? nothing : context.onToggle}>
          <summary
            @click=${(domEvent: MouseEvent) => {
              if (isClosed(domEvent.currentTarget) && !context.onSelect(occurrence)) domEvent.preventDefault();
            }}
          >
            ${strings.details}
            <span class="visually-hidden"
              ><bdi lang=${ifDefined(context.textLang)}>${name}</bdi>, ${formatDays(placed, strings)}</span
            >
          </summary>
          ${isWhole ? renderDetail(occurrence, context) : whenOpen(() => renderDetail(occurrence, context))}
        </details>
      </div>
    </li>
  `;
}

const isClosed = (summary: EventTarget | null): boolean =>
  summary instanceof Element && !summary.parentElement!.hasAttribute('open');
