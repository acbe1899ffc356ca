import { startOfMonth, type IsoDate } from '@otr-elements/event-data';
import { html, nothing } from 'lit';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { DAY_CHUNK, dayList } from '../layout/day-list.ts';
import { itemsOn } from '../layout/month.ts';
import type { PlacedOccurrence } from '../layout/placed-occurrence.ts';
import type { AgendaPresentation } from '../presentation/agenda-presentation.ts';
import type { MonthPresentation } from '../presentation/month-presentation.ts';
import type { Presentation } from '../presentation/presentation.ts';
import { SHOWN_VIEWS, type ShownView, type View } from '../view.ts';
import { localDate } from '../viewer.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { renderAgenda } from './agenda-view.ts';
import { renderCategories } from './categories-view.ts';
import { renderDayPanel } from './day-panel.ts';
import { renderEmpty, renderEmptyMonth } from './empty.ts';
import { renderMonth } from './month-view.ts';
import { renderNotice } from './notice.ts';
import { renderPager } from './pager.ts';
import { renderToolbar } from './toolbar.ts';
import type { ViewContext } from './view-context.ts';

export interface PresentationViewOptions {
  /** Where the visitor is. */
  readonly at: Whereabouts;
  readonly weekStart: number;
  /** The view that the page asks for. */
  readonly pageView: View;
  readonly onMove: (step: -1 | 1) => void;
  readonly onToday: () => void;
  readonly onViewChoose: (view: ShownView) => void;
  readonly onMonthChoose: (month: IsoDate) => void;
  readonly onTurn: (anchor: AgendaAnchor) => void;
  readonly onProgramChoose: (program: string) => void;
  readonly onDayOpen: (date: IsoDate, placed?: PlacedOccurrence) => void;
  readonly onMore: () => void;
  readonly onDayClose: () => void;
  readonly onKeydown: (domEvent: KeyboardEvent) => void;
}

/** The period on screen: its toolbar, and the events in the view that shows them. */
export function renderPresentation(
  presentation: Presentation,
  context: ViewContext,
  options: PresentationViewOptions,
): unknown {
  const notice = presentation.isSubstitute ? renderNotice('info', context.strings.noneUpcoming) : nothing;
  const { view, period } = presentation;
  if (view === 'upcoming') return [notice, html`<div class="compact">${renderItems(presentation, context)}</div>`];
  const views = SHOWN_VIEWS.filter((name) => name !== 'categories' || [view, options.pageView].includes(name));
  const inner = { ...context, heading: context.heading + 1 };
  return [
    renderToolbar(context, { ...options, view, views, period }),
    notice,
    view === 'month'
      ? renderMonthPage(presentation, inner, options)
      : view === 'categories'
        ? renderCategories(presentation, inner, options.onProgramChoose)
        : html`${renderItems(presentation, inner)} ${renderPager(presentation.agenda, inner, options.onTurn)}`,
  ];
}

function renderMonthPage(
  { page, nearest }: MonthPresentation,
  context: ViewContext,
  options: PresentationViewOptions,
): unknown {
  const { openDate, shown = DAY_CHUNK, chosen } = options.at;
  const today = localDate(context.now);
  return html`
    ${page.items.length ? nothing : renderEmptyMonth(page.month, nearest, context, options.onMonthChoose)}
    ${renderMonth(page, context, {
      ...options,
      today,
      focusedDate: focusedDateIn(page.month, [options.at.focusedDate, today]),
      openDate,
      labelledBy: 'period',
    })}
    ${
      openDate
        ? renderDayPanel(openDate, dayList(itemsOn(page, openDate), chosen), context, {
            ...options,
            shown,
            onClose: options.onDayClose,
          })
        : nothing
    }
  `;
}

/** The first of some days that the month holds, or else its own first. */
function focusedDateIn(month: IsoDate, days: readonly (IsoDate | undefined)[]): IsoDate {
  return days.find((date) => date && startOfMonth(date) === month) ?? month;
}

function renderItems({ agenda }: AgendaPresentation, context: ViewContext): unknown {
  return agenda.items.length ? renderAgenda(agenda.items, context) : renderEmpty(context);
}
