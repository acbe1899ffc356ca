import {
  contentAddress,
  KeyRest,
  LanguageController,
  OtrElement,
  readAttribute,
  renderHeading,
  resetStyles,
  WidthController,
} from '@otr-elements/core';
import {
  isIsoDate,
  toSeries,
  type CalendarEvent,
  type Feed,
  type IsoDate,
  type Occurrence,
} from '@otr-elements/event-data';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { DATE } from './attributes.ts';
import { eventsOfPrograms, readyContent } from './calendar-content.ts';
import { ClipboardController } from './controllers/clipboard-controller.ts';
import { ClockController } from './controllers/clock-controller.ts';
import { FocusKeeper } from './controllers/focus-keeper.ts';
import { HashController } from './controllers/hash-controller.ts';
import { LightListController } from './controllers/light-list-controller.ts';
import { LinkedDataController } from './controllers/linked-data-controller.ts';
import { Navigation } from './controllers/navigation.ts';
import { PrintController } from './controllers/print-controller.ts';
import { SourceListController } from './controllers/source-list-controller.ts';
import { SourcesController } from './controllers/sources-controller.ts';
import { OtrEventSelectEvent } from './dom-events/otr-event-select-event.ts';
import { downloadIcs } from './download-ics.ts';
import { readGivenEvents } from './event-list.ts';
import { choicesOf } from './find/choices.ts';
import { isAsked } from './find/criteria.ts';
import { findEvents } from './find/find-events.ts';
import { dayOfCell, findPeriod, findTitle } from './find-part.ts';
import { dateAfterKey } from './layout/grid-move.ts';
import { findLinked } from './layout/linked-occurrence.ts';
import { stepFrom } from './layout/period.ts';
import { memoizeLast } from './memoize-last.ts';
import { pastFilter } from './layout/past-filter.ts';
import { actionSlotOf, keyOf, type PlacedOccurrence } from './layout/placed-occurrence.ts';
import { itemsOn, type SheetPage } from './layout/sheet-page.ts';
import { eventCalendarStyles } from './otr-event-calendar.styles.ts';
import { firstDateOf, present, type Presentation, type PresentationOptions } from './presentation/presentation.ts';
import { readSettings, type Settings } from './settings.ts';
import { en, type Strings } from './strings/en.ts';
import { es } from './strings/es.ts';
import type { CalendarSource } from './sources/calendar-source.ts';
import { SourceColors } from './sources/source-colors.ts';
import { createMerger, toSourceContent, type MergedContent, type SourceContent } from './sources/source-content.ts';
import type { ShownView } from './view.ts';
import { localDate, toIsoInstant, viewerZone } from './viewer.ts';
import { announcementOf, renderContentNotices } from './views/content-notices.ts';
import { renderEmpty } from './views/empty.ts';
import { renderFindForm, type FindFormOptions } from './views/find-form.ts';
import { renderNotice } from './views/notice.ts';
import { renderPresentation, type PresentationViewOptions } from './views/presentation-view.ts';
import { renderTakeAlong } from './views/take-along.ts';
import type { NumberedSource, ViewContext } from './views/view-context.ts';
import { renderZoneChoice, type ZoneChoiceOptions } from './views/zone-choice.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Width in CSS pixels from which `view="auto"` shows a month: seven columns wide enough for words. */
const MONTH_WIDTH = 640;

/** Where one of these changes, a visitor begins anew. */
const BEGINNINGS = ['date', 'src', 'program', 'events'] as const;

/**
 * A calendar of public events, read from a feed.
 *
 * @summary Shows the events of one feed by month, by week or as a list, in the time zone of each event.
 * @tagname otr-event-calendar
 *
 * @attr {boolean} audit - Draws the element into the page instead of its shadow tree, for page checkers that see nothing there.
 * @slot - `<otr-event-source src label color>`, one for each of several feeds; and a list of events (`<li>` with `<a>` and `<time datetime>`): shown without scripts, while loading and when the
 *   feed fails; the data itself where there is no feed.
 * @slot empty - Shown when no event is listed.
 * @slot header - Shown below the title.
 * @slot event-actions-… - Shown below the details of one event; `actionSlot` of `otr-event-select` is the whole name.
 * @fires {OtrEventSelectEvent} otr-event-select - The visitor opens the details of an event; cancelable.
 * @fires {OtrDateChangeEvent} otr-date-change - The visitor moves to another period; cancelable.
 * @fires {OtrViewChangeEvent} otr-view-change - The visitor chooses another view; cancelable.
 * @fires {OtrFilterChangeEvent} otr-filter-change - The visitor searches or filters; cancelable.
 * @fires {OtrFeedLoadEvent} otr-feed-load - The feed was read; cancelled, the console is not told of its problems.
 * @fires {OtrFeedErrorEvent} otr-feed-error - The feed could not be had; cancelled, the console is not told.
 * @csspart header - Title of the calendar, and what the page adds to it.
 * @csspart toolbar - Name of the period, navigation and choice of view.
 * @csspart find - Search and filters.
 * @csspart button - Every button but those of events in the month.
 * @csspart grid - The month or week.
 * @csspart day - One day of it.
 * @csspart bar - An event in it.
 * @csspart day-panel - The events of a chosen day, below it.
 * @csspart agenda - The list.
 * @csspart event - One event of a list.
 * @csspart details - What opens below an event.
 * @csspart web-calendars - Calendars on the web that one event can be added to.
 * @csspart status - Cancelled, postponed and the like.
 * @csspart notice - A sentence about loading, failing, emptiness or age.
 * @csspart updated - The day or month of the feed's newest fact.
 * @csspart zone-choice - Choice of the time zone in which events are placed.
 * @csspart take-along - A file of all events, and ways to subscribe to them.
 * @csspart subscribe - What opens to subscribe.
 * @csspart pager - Ways to earlier and later events.
 * @cssprop [--otr-event-calendar-accent=var(--otr-color-primary)] - Colour of today and of event bars.
 * @cssprop [--otr-event-calendar-accent-soft=var(--otr-color-primary-lighter)] - Ground of event bars.
 */
export class OtrEventCalendar extends OtrElement {
  /** Its words by lower-case BCP 47 tag; a page adds languages of its own. The first is the fallback. */
  static readonly languages: Record<string, Strings> = { en, es };

  static override styles = [resetStyles, eventCalendarStyles];

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Address of the feed: iCalendar or JSON. */
  @property() src?: string;

  /** `month`, `week`, `agenda`, `categories`, `upcoming`, or `auto` by the width of the container. */
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

  /** `off`: the page's head is not given the upcoming events as JSON-LD, for search engines. */
  @property() linkeddata?: string;

  /** `off`: no search and no filters, which a feed of more events than one page of the list otherwise gets. */
  @property() find?: string;

  /** `off`: no file of all events, and no way to subscribe to them. */
  @property() subscribe?: string;

  /** Name under which the page’s address keeps where the visitor is, as in `#calendar=view=month`; without a value, `calendar`. */
  @property() hash?: string;

  /** Events in the words of our JSON, in place of a feed; a bad one costs only itself. */
  @property({ attribute: false }) events?: readonly object[];

  /** A fixed present, for stories, tests and pages made on a server. */
  @property({ attribute: false }) now?: Date;

  readonly #language = new LanguageController(this, OtrEventCalendar.languages);
  readonly #feeds = new SourcesController(this);
  readonly #sources = new SourceListController(this);
  readonly #colors = new SourceColors();
  readonly #clipboard = new ClipboardController(this);
  readonly #clock = new ClockController(this, () => {
    this.refresh();
  });
  readonly #list = new LightListController(this);
  readonly #linkedData = new LinkedDataController(this);
  readonly #print = new PrintController(this);
  readonly #keyRest = new KeyRest(this);
  readonly #width = new WidthController(this, MONTH_WIDTH);
  readonly #focus = new FocusKeeper(this, findTitle);
  readonly #visitor = new Navigation(this, this.#focus, (at) => this.#firstDateAt(at));
  readonly #hash = new HashController(this, this.#visitor);
  readonly #merge = createMerger();
  readonly #present = memoizeLast(present);
  readonly #filter = memoizeLast(eventsOfPrograms);
  readonly #findIn = memoizeLast(findEvents);
  readonly #choices = memoizeLast(choicesOf);
  readonly #countAll = memoizeLast(countOf);
  readonly #countFound = memoizeLast(countOf);

  #settings: Settings = readSettings(this);
  #parts: readonly SourceContent[] = [];
  #content: MergedContent = { phase: 'loading' };
  #given: Feed | undefined;
  #events: readonly CalendarEvent[] = [];
  /** Of these events, what the visitor looks for. */
  #found: readonly CalendarEvent[] = [];
  #presentation: Presentation | undefined;
  #zoneOfViewer: string | undefined;

  /** Asks the feed again; what comes is shown when it comes. */
  refresh(): void {
    this.#feeds.refresh();
  }

  /** Shows the period that holds a day, such as 2026-11-24; what is no day leads to today. */
  goTo(date: string): void {
    const day = readAttribute('otr-event-calendar', date, DATE) ?? localDate(this.#now);
    const anchor = { direction: 'onward', at: day, skip: 0 } as const;
    this.#visitor.set({ on: day, anchor, focusedDate: day, openDate: undefined });
  }

  protected override get hasContent(): boolean {
    return !!this.#presentation;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = readSettings(this);
    if (this.hasUpdated && changed.has('view')) this.#visitor.at = { ...this.#visitor.at, view: undefined };
    if (this.hasUpdated && BEGINNINGS.some((name) => changed.has(name))) {
      const { view, zone } = this.#visitor.at;
      this.#visitor.at = { view, zone };
    }
    this.#hash.use(this.#settings.hash);
    this.#width.isAsked = this.#settings.view === 'auto';
    if (changed.has('events')) this.#given = readGivenEvents(this.events, this);
    this.#feeds.use(this.#sourcesToFollow);
    const parts = this.#feeds.followed.map(toSourceContent);
    this.#parts = parts.length ? parts : [{ content: readyContent(this.#given ?? this.#list.feed) }];
    this.#content = this.#merge(this.#parts);
    this.#presentation = this.#content.phase === 'ready' ? this.#presentEvents(this.#content.feed.events) : undefined;
  }

  protected override updated(): void {
    this.#clock.refreshing = this.#feeds.refreshing;
    this.#colors.show(
      this.renderRoot,
      this.#feeds.followed.map(({ source }) => source.color),
    );
    // An element that is not on the page is still updated.
    const isTold = this.#presentation && this.isConnected && this.#settings.isLinkedData;
    if (isTold) this.#linkedData.tell(this.#events, this.#optionsAt({}));
    else this.#linkedData.retract();
  }

  override render(): unknown {
    const { strings, lang } = this.#language;
    const content = this.#content;
    const hasList = content.phase !== 'ready' && this.#list.isThere;
    const name = content.phase === 'ready' ? content.feed.name : undefined;
    const title = name ? html`<bdi lang=${ifDefined(this.#textLang)}>${name}</bdi>` : strings.title;
    return html`
      <div class="root" lang=${lang}>
        <div class="ruler"></div>
        <div part="header">${renderHeading(this.#settings.heading, 'title', title)}<slot name="header"></slot></div>
        ${renderContentNotices(this.#parts, this.#context(), { hasList })}
        <p class="visually-hidden" aria-live="polite" aria-atomic="true">
          ${this.#keyRest.hold(announcementOf(this.#parts, this.#presentation, strings, hasList, this.#foundWords))}
        </p>
        ${this.#presentation ? this.#renderPresentation(this.#presentation) : html`<slot></slot>`}
      </div>
    `;
  }

  #renderPresentation(presentation: Presentation): unknown {
    const context = this.#context(1);
    if (this.#events.length === 0) return renderEmpty(context, !this.#parts[0]?.address && !this.#given);
    const { weekStart, view } = this.#settings;
    return [
      this.#renderFind(context),
      this.#found.length
        ? renderPresentation(presentation, context, {
            ...this.#actions,
            at: this.#visitor.at,
            weekStart,
            pageView: view,
          })
        : renderNotice('info', context.strings.find.none),
      this.#renderUpdated(),
      presentation.view === 'upcoming'
        ? nothing
        : [
            renderZoneChoice(context, { ...this.#actions, pageZone: this.#settings.zone }),
            this.#settings.isSubscribe ? this.#renderTakeAlong(context) : nothing,
          ],
    ];
  }

  #renderFind(context: ViewContext): unknown {
    const { isFind, size } = this.#settings;
    const { criteria = {} } = this.#visitor.at;
    const isOffered = isFind && this.#events.length > size && this.#presentation?.view !== 'upcoming';
    if (!isAsked(criteria) && !isOffered) return nothing;
    const { now, viewerZone } = this.#optionsAt({});
    return renderFindForm(context, {
      criteria,
      choices: this.#choices(this.#events, { now, viewerZone }),
      found: this.#foundWords ?? '',
      onType: this.#keyRest.handleKeydown,
      ...this.#actions,
    });
  }

  #renderTakeAlong(context: ViewContext): unknown {
    const feed = this.#content.phase === 'ready' ? this.#content.feed : undefined;
    if (!feed || !this.#found.length) return nothing;
    return renderTakeAlong(context, {
      subscriptions: this.#parts.flatMap(({ content, name }) =>
        content.phase === 'ready' ? { source: content.feed.source, name: name ?? content.feed.name } : [],
      ),
      count: this.#countFound(this.#found, {}),
      isFound: this.#found.length < this.#events.length,
      hasMore: this.#found.length < feed.events.length,
      copyOutcomeOf: (address) => this.#clipboard.outcomeOf(address),
      onCopy: (address) => void this.#clipboard.copy(address),
      onDownloadAll: () => {
        downloadIcs(this.#found, { now: this.#now, name: feed.name ?? context.strings.title });
      },
    });
  }

  #renderUpdated(): unknown {
    const asOf = this.#content.phase === 'ready' ? this.#content.feed.asOf : undefined;
    if (!asOf) return nothing;
    const { strings } = this.#language;
    const words = asOf.length === 10 ? strings.date(asOf) : strings.month(`${asOf}-01`);
    return html`<p class="updated calendar-end" part="updated">${strings.updated(words)}</p>`;
  }

  readonly #handleToggle = (): void => {
    this.requestUpdate();
  };

  readonly #handleStepClick = (step: -1 | 1): void => {
    const sheet = this.#shownSheet;
    const next = sheet && stepFrom(sheet, step);
    if (next && isIsoDate(next)) this.#visitor.goToDate(next);
  };

  readonly #handleTodayClick = (): void => {
    const anchor = { direction: 'onward', at: toIsoInstant(this.#now), skip: 0 } as const;
    this.#visitor.goToToday(localDate(this.#now), this.date ? anchor : undefined);
  };

  readonly #handleDateChoose = (date: IsoDate): void => {
    if (this.#visitor.goToDate(date)) this.#focus.moveTo(findPeriod);
  };

  readonly #handleDayOpen = (date: IsoDate, chosen?: PlacedOccurrence): void => {
    const sheet = this.#shownSheet;
    if (!sheet) return;
    const items = itemsOn(sheet, date);
    const meant = chosen ?? (items.length === 1 ? items[0] : undefined);
    const isOpen = meant && this.#handleSelect(meant.occurrence);
    if (isOpen || !chosen) this.#visitor.openDay(date, isOpen ? meant : undefined);
  };

  readonly #handleSelect = (occurrence: Occurrence): boolean => {
    const isAllowed = this.dispatchEvent(new OtrEventSelectEvent(occurrence, actionSlotOf(occurrence)));
    // An opened day keeps the order that it has.
    if (isAllowed && !this.#shownSheet) this.#visitor.set({ chosen: keyOf(occurrence) });
    return isAllowed;
  };

  readonly #handleGridKeydown = (domEvent: KeyboardEvent): void => {
    const date = dayOfCell(domEvent.target);
    const sheet = this.#shownSheet;
    if (!date || !sheet || domEvent.ctrlKey || domEvent.altKey || domEvent.metaKey) return;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = dateAfterKey(domEvent, date, this.#settings.weekStart, isRtl);
    if (next && isIsoDate(next)) this.#visitor.focusDay(next, sheet);
    else if (isCellActivation(domEvent)) this.#handleDayOpen(date);
    else return;
    domEvent.preventDefault();
  };

  /** What a visitor can do with what is on screen. */
  readonly #actions: Actions = {
    onFind: (criteria) => {
      this.#visitor.find(criteria);
    },
    onClear: () => {
      this.#visitor.showAll();
    },
    onMove: this.#handleStepClick,
    onToday: this.#handleTodayClick,
    onViewChoose: (view) => {
      this.#visitor.chooseView(view);
    },
    onZoneChoose: (zone) => {
      this.#visitor.chooseZone(zone);
    },
    onDateChoose: this.#handleDateChoose,
    onTurn: (anchor) => {
      this.#visitor.turnTo(anchor);
    },
    onProgramChoose: (program) => {
      this.#visitor.openProgram(program);
    },
    onDayOpen: this.#handleDayOpen,
    onMore: () => {
      this.#visitor.showMore();
    },
    onDayClose: () => {
      this.#visitor.closeDay();
    },
    onKeydown: this.#handleGridKeydown,
  };

  /** The tags in this one, after `src`; else `src`, or what lies beside the script. */
  get #sourcesToFollow(): readonly CalendarSource[] {
    if (this.#given) return [];
    const { sources } = this.#sources;
    const { contentBase } = this.constructor as typeof OtrEventCalendar;
    const address = contentAddress(this.src, sources.length ? undefined : contentBase, 'events.json');
    return address ? [{ address }, ...sources.filter((source) => source.address !== address)] : sources;
  }

  get #now(): Date {
    return this.now ?? new Date();
  }

  /** Asked for when something is to be shown: the answer costs a formatter. */
  get #viewerZone(): string {
    return (this.#zoneOfViewer ??= viewerZone());
  }

  get #shownSheet(): SheetPage | undefined {
    return this.#presentation && 'page' in this.#presentation ? this.#presentation.page : undefined;
  }

  get #textLang(): string | undefined {
    return this.#content.phase === 'ready' ? this.#content.feed.lang : undefined;
  }

  #presentEvents(events: readonly CalendarEvent[]): Presentation {
    this.#events = this.#filter(events, { programs: this.program });
    const { criteria } = this.#visitor.at;
    const { now, viewerZone } = this.#optionsAt({});
    this.#found = this.#findIn(this.#events, { criteria, now, viewerZone });
    this.#followLink();
    return this.#presentAt(this.#visitor.at);
  }

  #followLink(): void {
    // It opens once, in the view that stays.
    if (this.#settings.view === 'auto' && this.#width.isWide === undefined) return;
    const key = this.#hash.takeLinkedEvent();
    if (!key) return;
    const options = this.#optionsAt({ zone: this.#visitor.at.zone });
    const { size, past, now, viewerZone } = options;
    const scope = { placement: options, keep: pastFilter(past, now, viewerZone) };
    const linked = findLinked(this.#found, key, size, scope);
    if (linked && this.#handleSelect(linked.placed.occurrence)) this.#visitor.goToLinked(linked);
  }

  /** Undefined where nothing is looked for. */
  get #foundWords(): string | undefined {
    const { strings } = this.#language;
    if (!this.#presentation || !isAsked(this.#visitor.at.criteria)) return undefined;
    return strings.shownOf(this.#countFound(this.#found, {}), this.#countAll(this.#events, {}));
  }

  #firstDateAt(at: Whereabouts | undefined): IsoDate | undefined {
    return this.#presentation && firstDateOf(at ? this.#presentAt(at) : this.#presentation);
  }

  #presentAt(at: Whereabouts): Presentation {
    return this.#present(this.#found, this.#optionsAt(at));
  }

  #optionsAt({ view, on, anchor, zone, criteria }: Whereabouts): PresentationOptions {
    const { date, past, size, weekStart, zone: pageZone } = this.#settings;
    return {
      view: view ?? this.#initialView(),
      on,
      anchor,
      // To the minute: what is shown stays the same object until then.
      now: `${toIsoInstant(this.#now).slice(0, 16)}:00Z`,
      today: localDate(this.#now),
      date,
      past: criteria?.open && past === 'show' ? 'hide' : past,
      size,
      weekStart,
      zone: zone ?? pageZone,
      viewerZone: this.#viewerZone,
      strings: this.#language.strings,
    };
  }

  #initialView(): ShownView {
    const { view } = this.#settings;
    if (view !== 'auto') return view;
    return this.#width.isWide ? 'month' : 'agenda';
  }

  #sourceOf(uid: string): NumberedSource | undefined {
    const number = 'originOf' in this.#content ? this.#content.originOf?.get(uid) : undefined;
    const name = number === undefined ? undefined : this.#parts[number]?.name;
    return number === undefined || !name ? undefined : { number, name };
  }

  #context(depth = 0): ViewContext {
    const { strings, lang } = this.#language;
    return {
      strings,
      lang,
      textLang: this.#textLang,
      now: this.#now,
      isPrinting: this.#print.isPrinting,
      zone: this.#visitor.at.zone ?? this.#settings.zone,
      viewerZone: this.#viewerZone,
      heading: this.#settings.heading + depth,
      periodId: this.idOf('period'),
      summaryOf: (uid) => this.#events.find((event) => event.uid === uid)?.summary,
      sourceOf: (uid) => this.#sourceOf(uid),
      seriesOf: (occurrence) => toSeries(this.#events, occurrence),
      onSelect: this.#handleSelect,
      linkTo: (occurrence) => this.#hash.linkTo(keyOf(occurrence)),
      onToggle: this.#handleToggle,
      onDownload: (events) => {
        downloadIcs(events, { now: this.#now });
      },
    };
  }
}

/** Enter and Space open a day when the day itself has the focus; on an event's button they are the button's. */
function isCellActivation({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLTableCellElement;
}

type Actions = Omit<PresentationViewOptions, 'at' | 'weekStart' | 'pageView'> &
  Pick<FindFormOptions, 'onFind' | 'onClear'> &
  Pick<ZoneChoiceOptions, 'onZoneChoose'>;

/** A series counts as one event. */
const countOf = (events: readonly CalendarEvent[]): number => new Set(events.map(({ uid }) => uid)).size;

declare global {
  interface HTMLElementTagNameMap {
    'otr-event-calendar': OtrEventCalendar;
  }
}
