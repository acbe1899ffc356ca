import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { dateParts } from '../format/date-parts.ts';
import { hourAndMinute } from '../format/format-when.ts';
import { isIn } from '../layout/period.ts';
import { keyOf, type PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { DayCell, Segment } from '../layout/week-row.ts';
import { statusWords } from './event-status.ts';
import type { ViewContext } from './view-context.ts';

/** What a sheet shows beside its events, and what it tells its calendar. */
export interface SheetViewOptions {
  readonly today: IsoDate;
  /** The one day that Tab reaches. */
  readonly focusedDate: IsoDate;
  readonly openDate: IsoDate | undefined;
  readonly weekStart: number;
  readonly onKeydown: (domEvent: KeyboardEvent) => void;
  readonly onDayOpen: (date: IsoDate, placed?: PlacedOccurrence) => void;
}

/** A month or a week as a grid of days with one tab stop (ARIA APG, grid pattern). */
export function renderSheet(sheet: Sheet, context: ViewContext, options: SheetViewOptions): TemplateResult {
  const { strings } = context;
  const columns = strings.weekdays.map((_, index) => (index + options.weekStart) % 7);
  return html`
    <table
      class="month"
      data-unit=${sheet.unit}
      part="grid"
      role="grid"
      aria-labelledby=${context.periodId}
      @keydown=${options.onKeydown}
    >
      <thead>
        <tr>
          ${columns.map(
            (weekday) =>
              html`<th scope="col">
                <span aria-hidden="true">${strings.weekdaysShort[weekday]}</span
                ><span class="visually-hidden">${strings.weekdays[weekday]}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sheet.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => renderDay(day, sheet, context, options))}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function renderDay(day: DayCell, sheet: Sheet, context: ViewContext, options: SheetViewOptions): TemplateResult {
  const { strings } = context;
  const { date } = day;
  const count = day.items.length;
  const { shown, more } = limitLanes(day, sheet.mostLanes);
  const isToday = date === options.today;
  const name = [strings.longDate(date), isToday && strings.isToday, count > 0 && strings.count(count)];
  const classes = [!isIn(date, sheet) && 'outside', isToday && 'today', count > 0 && 'busy'];
  return html`
    <td
      part="day"
      class=${classes.filter(Boolean).join(' ')}
      tabindex=${date === options.focusedDate ? 0 : -1}
      data-date=${date}
      aria-current=${isToday ? 'date' : nothing}
      aria-selected=${date === options.openDate}
      @click=${() => {
        options.onDayOpen(date);
      }}
    >
      <span class="day-number" aria-hidden="true">${dateParts(date).day}</span>
      <span class="visually-hidden">${name.filter(Boolean).join(', ')}</span>
      ${[
        ...shown.map((segment) => (segment ? renderSegment(segment, context, options, date) : EMPTY_LANE)),
        more ? html`<button type="button" class="more" tabindex="-1">${strings.more(more)}</button>` : nothing,
      ]}
    </td>
  `;
}

const EMPTY_LANE = html`<span class="lane"></span>`;

/** What a cell shows of its lanes, and how many events that leaves for the opened day, which the last place tells. */
function limitLanes({ lanes, items }: DayCell, mostLanes: number): { shown: DayCell['lanes']; more: number } {
  if (lanes.filter(Boolean).length === items.length) return { shown: lanes, more: 0 };
  const shown = lanes.slice(0, mostLanes - 1);
  return { shown, more: items.length - shown.filter(Boolean).length };
}

function renderSegment(
  segment: Segment,
  context: ViewContext,
  { onDayOpen }: SheetViewOptions,
  date: IsoDate,
): TemplateResult {
  const { strings } = context;
  const { placed, isFirstDay, isLastDay, dayNumber, dayCount } = segment;
  const { occurrence, start } = placed;
  const source = context.sourceOf(occurrence.uid);
  const status = statusWords(occurrence.event, strings);
  const time = isFirstDay && start.length > 10 ? strings.time(...hourAndMinute(start)) : undefined;
  const classes = ['bar', !isFirstDay && 'continues-before', !isLastDay && 'continues-after'];
  // The spaces stand in the words: between two elements, a screen reader may drop them. A line may end behind a time, not within.
  return html`
    <button
      type="button"
      tabindex="-1"
      part="bar"
      class=${classes.filter(Boolean).join(' ')}
      data-key=${keyOf(occurrence)}
      data-status=${occurrence.status}
      data-source=${source?.number ?? nothing}
      @click=${(domEvent: Event) => {
        domEvent.stopPropagation();
        onDayOpen(date, placed);
      }}
    >
      <span class="bar-text">
        ${status ? html`<span class="status">${`${status} `}</span><wbr />` : nothing}${
          time ? html`<span class="bar-time">${`${time} `}</span><wbr />` : nothing
        }${source ? html`<bdi class="source">${source.name}</bdi>: ` : nothing}<bdi lang=${ifDefined(context.textLang)}
          >${occurrence.summary || strings.untitled}</bdi
        >${dayCount > 1 ? html`<span class="visually-hidden">, ${strings.day(dayNumber, dayCount)}</span>` : nothing}
      </span>
    </button>
  `;
}
