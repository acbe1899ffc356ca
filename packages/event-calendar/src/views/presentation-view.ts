import type { IsoDate } from '@otr-elements/event-data';
import { html, nothing } from 'lit';
import type { AgendaAnchor } from '../layout/agenda-page.ts';
import { DAY_CHUNK, dayList } from '../layout/day-list.ts';
import { isIn, type Period } from '../layout/period.ts';
import type { PlacedOccurrence } from '../layout/placed-occurrence.ts';
import { itemsOn } from '../layout/sheet-page.ts';
import type { AgendaPresentation } from '../presentation/agenda-presentation.ts';
import type { Presentation } from '../presentation/presentation.ts';
import type { SheetPresentation } from '../presentation/sheet-presentation.ts';
import { SHOWN_VIEWS, type ShownView, type View } from '../view.ts';
import { localDate } from '../viewer.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { renderAgenda } from './agenda-view.ts';
import { renderCategories } from './categories-view.ts';
import { renderDayPanel } from './day-panel.ts';
import { renderEmpty, renderEmptyPeriod } from './empty.ts';
import { renderNotice } from './notice.ts';
import { renderPager } from './pager.ts';
import { renderSheet } from './sheet-view.ts';
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
  readonly onDateChoose: (date: IsoDate) => void;
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
    'page' in presentation
      ? renderSheetPage(presentation, inner, options)
      : 'groups' in presentation
        ? renderCategories(presentation, inner, options.onProgramChoose)
        : html`${renderItems(presentation, inner)} ${renderPager(presentation.agenda, inner, options.onTurn)}`,
  ];
}

function renderSheetPage(
  { page, nearest }: SheetPresentation,
  context: ViewContext,
  options: PresentationViewOptions,
): unknown {
  // On paper a list stands in for a sheet of days.
  if (context.isPrinting && page.items.length) return renderAgenda(page.items, context);
  const { openDate, shown = DAY_CHUNK, chosen } = options.at;
  const today = localDate(context.now);
  return html`
    ${page.items.length ? nothing : renderEmptyPeriod(page, nearest, context, options.onDateChoose)}
    ${renderSheet(page, context, {
      ...options,
      today,
      focusedDate: focusedDateIn(page, [options.at.focusedDate, today]),
      openDate,
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

/** The first of some days that a period holds, or else its own first. */
function focusedDateIn(period: Period, days: readonly (IsoDate | undefined)[]): IsoDate {
  return days.find((date) => date && isIn(date, period)) ?? period.first;
}

function renderItems({ agenda }: AgendaPresentation, context: ViewContext): unknown {
  return agenda.items.length ? renderAgenda(agenda.items, context) : renderEmpty(context);
}
