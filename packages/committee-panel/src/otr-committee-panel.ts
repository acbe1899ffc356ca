import {
  contentAddress,
  DocumentController,
  HEADING,
  KeyRest,
  LanguageController,
  OtrElement,
  readAttribute,
  renderHeading,
  resetStyles,
  warnOnce,
  WidthController,
  type FeedState,
} from '@otr-elements/core';
import { html, nothing } from 'lit';
import {
  findCommittee,
  readCommittees,
  readMeetings,
  type Committees,
  type ShownCommittee,
} from './committee-content.ts';
import { SectionController } from './section-controller.ts';
import { sortMeetings, type SortedMeetings } from './meetings/sorted-meetings.ts';
import type { MemberOrder } from './members/members.ts';
import { committeePanelStyles } from './otr-committee-panel.styles.ts';
import { sectionsOf } from './sections.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';
import { renderLead } from './views/lead.ts';
import { renderSections } from './views/sections-view.ts';
import type { ViewContext } from './views/view-context.ts';

/** Width in CSS pixels from which sections are tabs. */
const TABS_WIDTH = 720;

/**
 * A federal advisory committee: what it is for, what it stands on, its seats, its parts and its meetings.
 *
 * @summary Shows one advisory committee, each fact with its date and source, and says what is not known.
 * @tagname otr-committee-panel
 *
 * @attr {boolean} audit - Draws the element into the page instead of its shadow tree, for page checkers that see nothing there.
 * @slot - Content shown without scripts, while loading and when the committee cannot be shown.
 * @csspart title - Name of the committee.
 * @csspart lead - Purpose and next meeting.
 * @csspart tabs - The row of tabs, where there is room for one.
 * @csspart section - One section.
 * @csspart members - The table of people.
 * @csspart meeting - One meeting.
 * @csspart button - Every button that gives a file.
 * @csspart notice - A sentence about loading, failing or age.
 * @cssprop [--otr-committee-panel-accent=var(--otr-color-primary)] - Colour of the chosen tab and of lines.
 */
export class OtrCommitteePanel extends OtrElement {
  static override styles = [resetStyles, committeePanelStyles];

  /** Declared here, since decorators cost every visitor half a kilobyte. */
  static override get properties() {
    return {
      src: { type: String },
      committee: { type: String },
      events: { type: String },
      heading: { type: String },
      now: { attribute: false },
    };
  }

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Address of the committees, in our JSON. */
  declare src?: string;

  /** Which committee: its identifier, such as `coac`; the first of the document where nothing is said. */
  declare committee?: string;

  /** Address of the events that hold its meetings, in our JSON. */
  declare events?: string;

  /** Level of the panel's heading: 1 to 6. */
  declare heading?: string;

  /** A fixed present, for stories, tests and pages made on a server. */
  declare now?: Date;

  readonly #language = new LanguageController(this, { en, es });
  readonly #document = new DocumentController(this, readCommittees, warnOfFailure);
  readonly #meetings = new DocumentController(this, readMeetings, warnOfFailure);
  readonly #width = new WidthController(this, TABS_WIDTH);
  readonly #section = new SectionController(this);
  readonly #keyRest = new KeyRest(this);
  #order: MemberOrder = { text: '', column: 'date', isDescending: true };

  /** Asks for the committee and its meetings again; what comes is shown when it comes. */
  refresh(): void {
    this.#document.refresh();
    this.#meetings.refresh();
  }

  protected override get hasContent(): boolean {
    const document = dataOf(this.#document.state);
    return !!document && !!findCommittee(document, this.committee);
  }

  protected override willUpdate(): void {
    const { contentBase } = this.constructor as typeof OtrCommitteePanel;
    this.#document.use(contentAddress(this.src, contentBase, 'committees.json'));
    this.#meetings.use(contentAddress(this.events, contentBase, 'events.json'));
  }

  override render(): unknown {
    const { strings: words, lang } = this.#language;
    const { state } = this.#document;
    const document = dataOf(state);
    const committee = document && findCommittee(document, this.committee);
    const level = readAttribute('otr-committee-panel', this.heading, HEADING);
    const context: ViewContext = {
      words,
      textLang: document?.lang ?? 'en',
      heading: level + 1,
      today: localDay(this.now ?? new Date()),
    };
    const phase = state?.phase;
    const notice =
      phase === 'loading'
        ? words.loading
        : phase === 'stale'
          ? words.stale
          : !document
            ? words.failed
            : committee
              ? ''
              : words.unlisted;
    return html`<div class="root" lang=${lang}>
      <div class="ruler"></div>
      ${renderHeading(level, 'title', (committee && titleOf(committee, context)) || words.title)}
      <div class=${notice ? 'notice' : ''} part="notice" data-kind=${phase ?? 'failed'}>
        <p aria-live="polite" aria-atomic="true">${notice}</p>
        ${phase === 'failed' || phase === 'stale' ? this.#renderAgain() : nothing}
      </div>
      ${committee ? this.#renderCommittee(committee, document, level, context) : html`<slot></slot>`}
    </div>`;
  }

  #renderCommittee(committee: ShownCommittee, document: Committees, level: number, context: ViewContext): unknown {
    const { name, abbreviation, id } = committee;
    const events = dataOf(this.#meetings.state);
    const program = committee.meetings?.eventProgram ?? id;
    const meetings: SortedMeetings | undefined = events && sortMeetings(events, program, context.today);
    const inner = { ...context, heading: level + 2 };
    const sections = sectionsOf(committee, inner, {
      document,
      meetings,
      order: this.#order,
      keyRest: this.#keyRest,
      onOrder: (order) => {
        this.#order = { ...this.#order, ...order };
        this.requestUpdate();
      },
    });
    this.#section.use(id);
    return [
      renderLead(committee, meetings, context),
      this.#renderMeetingsNotice(context),
      renderSections(sections, context, {
        isWide: !!this.#width.isWide,
        chosen: this.#section.chosen,
        label: abbreviation ?? name ?? context.words.title,
        linkTo: (section) => this.#section.linkTo(section),
        idOf: (name) => this.idOf(name),
        onChoose: (section) => {
          this.#section.choose(section);
        },
      }),
    ];
  }

  /** Where the committee itself is marked as old, one way to try again is enough: it asks for both. */
  #renderMeetingsNotice({ words }: ViewContext): unknown {
    const phase = this.#meetings.state?.phase;
    if (phase !== 'failed' && phase !== 'stale') return nothing;
    return html`<div class="notice" part="notice" data-kind=${phase}>
      <p>${phase === 'failed' ? words.meetingsFailed : words.meetingsStale}</p>
      ${this.#document.state?.phase === 'stale' ? nothing : this.#renderAgain()}
    </div>`;
  }

  #renderAgain(): unknown {
    return html`<button class="button" type="button" @click=${this.#handleAgainClick}>
      ${this.#language.strings.again}
    </button>`;
  }

  readonly #handleAgainClick = (): void => {
    this.refresh();
  };
}

function titleOf({ name, abbreviation }: ShownCommittee, { textLang }: ViewContext): unknown {
  return name ? html`<bdi lang=${textLang}>${name}${abbreviation ? ` (${abbreviation})` : ''}</bdi>` : abbreviation;
}

/** What is loaded, or was before. */
const dataOf = <T>(state: FeedState<T> | undefined): T | undefined =>
  state && 'data' in state ? state.data : undefined;

function warnOfFailure(state: FeedState<unknown>): void {
  if ('error' in state) warnOnce('feed-failed', `<otr-committee-panel>: ${state.error.message}`);
}

/** The day it is for the visitor. */
const localDay = (date: Date): string => new Date(+date - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

declare global {
  interface HTMLElementTagNameMap {
    'otr-committee-panel': OtrCommitteePanel;
  }
}
