import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toSingleEvent, type CalendarEvent, type Occurrence } from '@otr-elements/event-data';
import { actionSlotOf } from '../layout/placed-occurrence.ts';
import { attendingRows } from './attending-rows.ts';
import { recordRows } from './record-rows.ts';
import type { ViewContext } from './view-context.ts';
import { renderWebCalendarChoice } from './web-calendar-choice.ts';

/** All that is known of an event beyond its first lines, in the order in which a visitor decides. */
export function renderDetail(occurrence: Occurrence, context: ViewContext): TemplateResult {
  const { event } = occurrence;
  const { strings } = context;
  const rows = [...attendingRows(occurrence, context), ...recordRows(event, context)].filter(([, content]) => content);
  const updated = event.updated ?? event.asOf;
  const link = context.linkTo(occurrence);
  const series = context.seriesOf(occurrence);
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
    <div class="detail-end">
      ${
        series.length
          ? [
              renderDownload(strings.addOneToCalendar, [toSingleEvent(occurrence)], occurrence, context),
              renderDownload(strings.addSeriesToCalendar, series, occurrence, context),
            ]
          : renderDownload(strings.addToCalendar, [toSingleEvent(occurrence)], occurrence, context)
      }
      ${renderWebCalendarChoice(occurrence, context)} ${link ? html`<a href=${link}>${strings.link}</a>` : nothing}
      <slot name=${actionSlotOf(occurrence)}></slot>
      ${updated && updated.length >= 10 ? html`<span class="updated">${strings.updated(strings.date(updated))}</span>` : nothing}
    </div>
  `;
}

function renderDownload(
  words: string,
  events: readonly CalendarEvent[],
  { summary }: Occurrence,
  { strings, textLang, onDownload }: ViewContext,
): TemplateResult {
  return html`
    <button
      type="button"
      part="button"
      @click=${() => {
        onDownload(events);
      }}
    >
      ${words} <bdi class="visually-hidden" lang=${ifDefined(textLang)}>${summary || strings.untitled}</bdi>
    </button>
  `;
}
