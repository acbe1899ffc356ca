import { LanguageController, resetStyles } from '@otr-elements/core';
import { addMonths, startOfMonth, toSeries, type CalendarEvent, type IsoDate } from '@otr-elements/event-data';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { DATE, HEADING, LIMIT, PAST, readAttribute, VIEW, WEEK_START, ZONE } from './attributes.ts';
import { eventsOfPrograms, readyContent, toContent, type CalendarContent } from './calendar-content.ts';
import { FeedController } from './controllers/feed-controller.ts';
import { FocusKeeper } from './controllers/focus-keeper.ts';
import { LightListController } from './controllers/light-list-controller.ts';
import { Navigation } from './controllers/navigation.ts';
import { WidthController } from './controllers/width-controller.ts';
import { downloadIcs } from './download-ics.ts';
import { feedAddress } from './feed-address.ts';
import { dayOfCell, findPeriod, findTitle } from './find-part.ts';
import type { AgendaAnchor } from './layout/agenda-page.ts';
import { dateAfterKey } from './layout/grid-move.ts';
import { itemsOn } from './layout/month.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlacedOccurrence } from './layout/placed-occurrence.ts';
import { eventCalendarStyles } from './otr-event-calendar.styles.ts';
import type { AgendaPresentation } from './presentation/agenda-presentation.ts';
import type { MonthPresentation } from './presentation/month-presentation.ts';
import { firstDateOf, present, type Presentation } from './presentation/presentation.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';
import type { ShownView } from './view.ts';
import { localDate, toIsoInstant, viewerZone } from './viewer.ts';
import { renderAgenda } from './views/agenda-view.ts';
import { announcementOf, renderContentNotices } from './views/content-notices.ts';
import { renderDayPanel } from './views/day-panel.ts';
import { renderEmpty, renderEmptyMonth } from './views/empty.ts';
import { renderHeading } from './views/heading.ts';
import { renderMonth } from './views/month-view.ts';
import { renderNotice } from './views/notice.ts';
import { renderPager } from './views/pager.ts';
import { renderToolbar } from './views/toolbar.ts';
import type { ViewContext } from './views/view-context.ts';

/** Width in CSS pixels from which `view="auto"` shows a month: seven columns wide enough for words. */
const MONTH_WIDTH = 640;

/**
 * A calendar of public events, read from a feed.
 *
 * @summary Shows the events of one feed by month or as a list, in the time zone of each event.
 * @tagname otr-event-calendar
 *
 * @slot - A list of events (`<li>` with `<a>` and `<time datetime>`): shown without scripts, while loading and when the
 *   feed fails; the data itself where there is no feed.
 * @slot empty - Shown when no event is listed.
 * @fires {OtrDateChangeEvent} otr-date-change - The visitor moved to another period.
 * @fires {OtrViewChangeEvent} otr-view-change - The visitor chose another view.
 * @csspart header - Title of the calendar.
 * @csspart toolbar - Name of the period, navigation and choice of view.
 * @csspart button - Every button but those of events in the month.
 * @csspart grid - The month.
 * @csspart day - One day of the month.
 * @csspart bar - An event in the month.
 * @csspart day-panel - The events of a chosen day, below the month.
 * @csspart agenda - The list.
 * @csspart event - One event of a list.
 * @csspart details - What opens below an event.
 * @csspart status - Cancelled, postponed and the like.
 * @csspart notice - A sentence about loading, failing, emptiness or age.
 * @csspart updated - The day or month of the feed's newest fact.
 * @csspart pager - Ways to earlier and later events.
 * @cssprop [--otr-event-calendar-accent=var(--otr-color-primary)] - Colour of today and of event bars.
 * @cssprop [--otr-event-calendar-accent-soft=var(--otr-color-primary-lighter)] - Ground of event bars.
 */
export class OtrEventCalendar extends LitElement {
  static override styles = [resetStyles, eventCalendarStyles];

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Address of the feed: iCalendar or JSON. */
  @property() src?: string;

  /** `month`, `agenda`, or `auto` by the width of the container. */
  @property() view?: string;

  /** A day, such as 2026-11-24, to begin at instead of today. */
  @property() date?: string;

  /** Programs to show, with spaces between, such as `coac webinar`. */
  @property() program?: string;

  /** Most events of one page of the list: 1 to 100. */
  @property() limit?: string;

  /** First day of the week: 0 Sunday to 6 Saturday. */
  @property() weekstart?: string;

  /** Zone in which events are placed, such as America/Denver; without it, each event's own. */
  @property() zone?: string;

  /** Level of the calendar's heading: 1 to 6. */
  @property() heading?: string;

  /** Past events: `show` beside the upcoming ones, `hide`, or `only`. */
  @property() past?: string;

  /** A fixed present, for stories, tests and pages made on a server. */
  @property({ attribute: false }) now?: Date;

  readonly #language = new LanguageController(this, { en, es });
  readonly #feed = new FeedController(this);
  readonly #list = new LightListController(this);
  readonly #width = new WidthController(this, MONTH_WIDTH);
  readonly #focus = new FocusKeeper(this, findTitle);
  readonly #visitor = new Navigation(this, this.#focus, () => this.#presentation && firstDateOf(this.#presentation));
  readonly #present = memoizeLast(present);
  readonly #filter = memoizeLast(eventsOfPrograms);

  #address: string | undefined;
  #content: CalendarContent = { phase: 'loading' };
  #events: readonly CalendarEvent[] = [];
  #presentation: Presentation | undefined;
  #zoneOfViewer: string | undefined;

  /** Asks the feed again; what comes is shown when it comes. */
  refresh(): void {
    this.#feed.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#visitor.view = undefined;
    if (changed.has('date') || changed.has('src') || changed.has('program')) this.#visitor.forget();
    this.#address = feedAddress(this.src, (this.constructor as typeof OtrEventCalendar).contentBase);
    this.#feed.use(this.#address);

    this.#content = this.#feed.state ? toContent(this.#feed.state) : readyContent(this.#list.feed);
    this.#presentation = this.#content.phase === 'ready' ? this.#presentEvents(this.#content.feed.events) : undefined;
  }

  override render(): unknown {
    const { strings, lang } = this.#language;
    const content = this.#content;
    const name = content.phase === 'ready' ? content.feed.name : undefined;
    const title = name ? html`<bdi lang=${ifDefined(this.#textLang)}>${name}</bdi>` : strings.title;
    return html`
      <div class="root" lang=${lang}>
        <div class="ruler"></div>
        <div part="header">${renderHeading(this.#headingLevel, 'title', title)}</div>
        ${renderContentNotices(content, this.#context(), {
          address: this.#address,
          hasList: this.#list.isThere,
          onRetry: this.#handleRetryClick,
        })}
        ${this.#presentation ? this.#renderPresentation(this.#presentation) : html`<slot></slot>`}
        <p class="visually-hidden" role="status">
          ${announcementOf(content, this.#presentation, strings, this.#list.isThere)}
        </p>
      </div>
    `;
  }

  #renderPresentation(presentation: Presentation): unknown {
    const context = this.#context(1);
    if (this.#events.length === 0) return renderEmpty(context, !this.#address);
    const { view, period, isSubstitute } = presentation;
    return html`
      ${renderToolbar(context, {
        view,
        period,
        onMove: this.#handleStepClick,
        onToday: this.#handleTodayClick,
        onViewChoose: this.#handleViewChoose,
      })}
      ${isSubstitute ? renderNotice('info', context.strings.noneUpcoming) : nothing}
      ${view === 'month' ? this.#renderMonth(presentation) : this.#renderAgenda(presentation)} ${this.#renderUpdated()}
    `;
  }

  #renderMonth({ page, nearest }: MonthPresentation): unknown {
    const context = this.#context(2);
    const { openDate } = this.#visitor;
    return html`
      ${page.items.length ? nothing : renderEmptyMonth(page.month, nearest, context, this.#handleMonthChoose)}
      ${renderMonth(page, context, {
        today: localDate(this.#now),
        focusedDate: this.#focusedDateIn(page.month),
        openDate,
        weekStart: readAttribute(this.weekstart, WEEK_START),
        labelledBy: 'period',
        onKeydown: this.#handleGridKeydown,
        onDayOpen: this.#handleDayOpen,
      })}
      ${openDate ? renderDayPanel(openDate, itemsOn(page, openDate), context, this.#handleDayClose) : nothing}
    `;
  }

  #renderAgenda({ agenda }: AgendaPresentation): unknown {
    const context = this.#context(2);
    return html`
      ${agenda.items.length ? renderAgenda(agenda.items, context) : renderEmpty(context)}
      ${renderPager(agenda, context, this.#handleTurn)}
    `;
  }

  #renderUpdated(): unknown {
    const asOf = this.#content.phase === 'ready' ? this.#content.feed.asOf : undefined;
    if (!asOf) return nothing;
    const { strings } = this.#language;
    const words = asOf.length === 10 ? strings.date(asOf) : strings.month(`${asOf}-01`);
    return html`<p class="updated calendar-end" part="updated">${strings.updated(words)}</p>`;
  }

  readonly #handleRetryClick = (): void => {
    this.refresh();
  };

  readonly #handleStepClick = (step: -1 | 1): void => {
    const month = this.#shownMonth;
    if (month) this.#visitor.goToMonth(addMonths(month, step));
  };

  readonly #handleTodayClick = (): void => {
    const anchor = { direction: 'onward', at: toIsoInstant(this.#now), skip: 0 } as const;
    this.#visitor.goToToday(localDate(this.#now), this.date ? anchor : undefined);
  };

  readonly #handleViewChoose = (view: ShownView): void => {
    this.#visitor.chooseView(view);
  };

  readonly #handleMonthChoose = (month: IsoDate): void => {
    this.#visitor.goToMonth(month);
    this.#focus.moveTo(findPeriod);
  };

  readonly #handleTurn = (anchor: AgendaAnchor): void => {
    this.#visitor.turnTo(anchor);
  };

  readonly #handleDayOpen = (date: IsoDate, meant?: PlacedOccurrence): void => {
    if (this.#presentation?.view !== 'month') return;
    this.#visitor.openDay(date, itemsOn(this.#presentation.page, date), meant);
  };

  readonly #handleDayClose = (): void => {
    this.#visitor.closeDay();
  };

  readonly #handleGridKeydown = (domEvent: KeyboardEvent): void => {
    const date = dayOfCell(domEvent.target);
    const month = this.#shownMonth;
    if (!date || !month || domEvent.ctrlKey || domEvent.altKey || domEvent.metaKey) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = dateAfterKey(domEvent, date, readAttribute(this.weekstart, WEEK_START), isRtl);
    if (next) this.#visitor.focusDay(next, month);
    else if (isCellActivation(domEvent)) this.#handleDayOpen(date);
    else return;
    domEvent.preventDefault();
  };

  get #now(): Date {
    return this.now ?? new Date();
  }

  /** Asked for when something is to be shown: the answer costs a formatter. */
  get #viewerZone(): string {
    return (this.#zoneOfViewer ??= viewerZone());
  }

  get #headingLevel(): number {
    return readAttribute(this.heading, HEADING);
  }

  get #shownMonth(): IsoDate | undefined {
    return this.#presentation?.view === 'month' ? this.#presentation.page.month : undefined;
  }

  get #textLang(): string | undefined {
    return this.#content.phase === 'ready' ? this.#content.feed.lang : undefined;
  }

  #presentEvents(events: readonly CalendarEvent[]): Presentation {
    this.#events = this.#filter(events, { programs: this.program });
    const { view, month, anchor } = this.#visitor;
    return this.#present(this.#events, {
      view: view ?? this.#initialView(),
      month,
      anchor,
      // To the minute: what is shown stays the same object until then.
      now: `${toIsoInstant(this.#now).slice(0, 16)}:00Z`,
      today: localDate(this.#now),
      date: readAttribute(this.date, DATE),
      past: readAttribute(this.past, PAST),
      size: readAttribute(this.limit, LIMIT),
      weekStart: readAttribute(this.weekstart, WEEK_START),
      zone: readAttribute(this.zone, ZONE),
      viewerZone: this.#viewerZone,
      strings: this.#language.strings,
    });
  }

  #initialView(): ShownView {
    const view = readAttribute(this.view, VIEW);
    if (view !== 'auto') return view;
    return this.#width.isWide ? 'month' : 'agenda';
  }

  /** The visitor's own day, or today, or the first: whichever the month on screen holds. */
  #focusedDateIn(month: IsoDate): IsoDate {
    const days = [this.#visitor.focusedDate, localDate(this.#now)];
    return days.find((date) => date && startOfMonth(date) === month) ?? month;
  }

  #context(depth = 0): ViewContext {
    const { strings, lang } = this.#language;
    return {
      strings,
      lang,
      textLang: this.#textLang,
      now: this.#now,
      zone: readAttribute(this.zone, ZONE),
      viewerZone: this.#viewerZone,
      heading: this.#headingLevel + depth,
      summaryOf: (uid) => this.#events.find((event) => event.uid === uid)?.summary,
      seriesOf: (occurrence) => toSeries(this.#events, occurrence),
      onDownload: (events) => {
        downloadIcs(events, this.#now);
      },
    };
  }
}

/** Enter and Space open a day when the day itself has the focus; on an event's button they are the button's. */
function isCellActivation({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLTableCellElement;
}

declare global {
  interface HTMLElementTagNameMap {
    'otr-event-calendar': OtrEventCalendar;
  }
}
