import {
  contentAddress,
  DocumentController,
  HEADING,
  LanguageController,
  LINKED_DATA,
  LinkedDataController,
  OtrElement,
  readAttribute,
  resetStyles,
  warnOnce,
  type AttributeRule,
  type FeedState,
  isOnServer,
} from '@otr-elements/core';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { LAYOUT, SIZED } from './layout.ts';
import { toLinkedSeries } from './linked-series.ts';
import { LightContent } from './light-content.ts';
import { readLightProgram } from './light-program.ts';
import { noticeStyles } from './notice.styles.ts';
import { programCardStyles } from './otr-program-card.styles.ts';
import { findProgram, readEvents, readPrograms, readGiven, type CardContent } from './program-content.ts';
import { en, type Strings } from './strings/en.ts';
import { es } from './strings/es.ts';
import { standingOf, type Standing } from './time/standing.ts';
import { renderCard, renderSkeleton } from './views/card-view.ts';
import { renderNotice } from './views/notice.ts';
import { WholeCardClick } from './whole-card-click.ts';

/** Milliseconds in which events may come before a program is shown without them. */
const PATIENCE = 300;

/**
 * A program of the office: what it is, and when it happens next.
 *
 * @summary Shows one program as a card that knows its next edition from the events feed.
 * @tagname otr-program-card
 *
 * @attr {boolean} audit - Draws the element into the page instead of its shadow tree, for page checkers that see nothing there.
 * @slot - Content shown without scripts, while loading and when the program cannot be shown; the data itself where neither
 *   `program` nor `src` names any. Its first link and picture serve where the program has none.
 * @slot actions - Shown below the card's links.
 * @csspart card - The card.
 * @csspart media - The picture.
 * @csspart badge - The day of the next edition, as a leaf of a calendar.
 * @csspart when - What is said of time.
 * @csspart tags - The tags.
 * @csspart actions - The links below.
 * @csspart notice - A sentence that the card cannot be shown, or may be out of date.
 * @cssprop [--otr-program-card-accent=var(--otr-color-primary)] - Colour of the badge and of the border under the pointer.
 */
export class OtrProgramCard extends OtrElement {
  static override styles = [resetStyles, programCardStyles, noticeStyles];

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Its words by lower-case BCP 47 tag; a page adds languages of its own. The first is the fallback. */
  static readonly languages: Record<string, Strings> = { en, es };

  /** Address of the programs, in our JSON. */
  @property() src?: string;

  /** Which program: its identifier, such as `trade-symposium`. */
  @property() program?: string;

  /** Address of the events that hold its editions, in our JSON. */
  @property() events?: string;

  /** `stacked`, `flag` or `row`, and where the picture stands: `media-right`, `header-first`, `inset`, `exdent`. */
  @property() layout?: string;

  /** Level of the card's heading: 1 to 6. */
  @property() heading?: string;

  /** `off`: the page's head is not given the program as JSON-LD, for search engines. */
  @property() linkeddata?: string;

  /** A program in the words of our JSON, with a list `events` of its own where need be, in place of a document. */
  @property({ attribute: false }) content?: object;

  /** A fixed present, for stories, tests and pages made on a server. */
  @property({ attribute: false }) now?: Date;

  readonly #language = new LanguageController(this, OtrProgramCard.languages);
  readonly #programs = new DocumentController(this, readPrograms, warnOfFailure);
  readonly #events = new DocumentController(this, readEvents, warnOfFailure);
  readonly #light = new LightContent(this, readLightProgram);
  readonly #linkedData = new LinkedDataController(this);
  #shown: CardContent | undefined;
  #standing: Standing | null | undefined;
  #isOnItsWay = true;
  #wait: 'not yet' | 'under way' | 'over' = 'not yet';

  constructor() {
    super();
    new WholeCardClick(this);
  }

  /** Asks for the program and its events again; what comes is shown when it comes. */
  refresh(): void {
    this.#programs.refresh();
    this.#events.refresh();
  }

  protected override get hasContent(): boolean {
    return !!this.#shown;
  }

  protected override willUpdate(): void {
    const { contentBase } = this.constructor as typeof OtrProgramCard;
    const light = this.#light.content;
    const isOwn = !!this.content || (!this.src && !this.program && !!light);
    const given = isOwn ? (readGiven(this.content, this.baseURI) ?? light) : undefined;
    this.#programs.use(isOwn ? undefined : contentAddress(this.src, contentBase, 'programs.json'));
    const document = dataOf(this.#programs.state);
    const found = given ?? (document && findProgram(document, this.program));
    const isAsked = given ? !given.events && !!given.id : true;
    this.#events.use(isAsked ? contentAddress(this.events, contentBase, 'events.json') : undefined);
    this.#standing = found && this.#standingOf(found);
    const isWaiting = !!found && this.#standing === undefined && this.#isPatient();
    this.#shown = isWaiting ? undefined : withOwn(found, light);
    this.#isOnItsWay = isWaiting || this.#programs.state?.phase === 'loading';
  }

  protected override updated(): void {
    const program = this.#shown;
    if (!program || !this.isConnected || !this.#read(this.linkeddata, LINKED_DATA)) {
      this.#linkedData.retract();
      return;
    }
    const ahead = this.#standing?.ahead ?? [];
    const office = dataOf(this.#programs.state)?.office?.name;
    const series = JSON.stringify(toLinkedSeries(program, ahead, office));
    this.#linkedData.tell([series], () => [JSON.parse(series) as object]);
  }

  override render(): unknown {
    const { strings: words, lang } = this.#language;
    const layout = this.#read(this.layout, LAYOUT);
    const context = {
      words,
      textLang: this.#textLangBeside(lang),
      thisYear: String(new Date(this.#now).getFullYear()),
    };
    return html`<div class="root" lang=${lang} ?data-sized=${SIZED.test(layout)}>
      ${
        this.#shown
          ? renderCard(
              this.#shown,
              {
                level: this.#read(this.heading, HEADING),
                layout,
                standing: this.#standing,
                isDated: !!this.#shown.events || !!this.#events.state,
                isStale: [this.#programs.state, this.#events.state].some((state) => state?.phase === 'stale'),
              },
              context,
            )
          : this.#renderRest(layout, words)
      }
    </div>`;
  }

  /** Language of the content's texts; undefined where it is that of the words. What a page gives is in the page's own. */
  #textLangBeside(lang: string): string | undefined {
    const { state } = this.#programs;
    const above = isOnServer ? this : this.closest('[lang]');
    const textLang = state ? (dataOf(state)?.lang ?? 'en') : (above?.getAttribute('lang') ?? lang);
    return primary(textLang) === primary(lang) ? undefined : textLang;
  }

  /** What stands in the tag, with a word on why there is nothing else; or the room for what is on its way. */
  #renderRest(layout: string, words: Strings): unknown {
    if (this.#isOnItsWay) return renderSkeleton(layout, words, this.#light.isThere);
    const phase = this.#programs.state?.phase;
    const failed = this.#light.isThere ? words.failedWithContent : words.failed;
    return html`${renderNotice(phase === 'loaded' ? words.unlisted : failed, phase, this.#handleAgain, words)}<slot
      ></slot>`;
  }

  readonly #handleAgain = (): void => {
    this.refresh();
  };

  /** The events mostly come with the programs: a card that is drawn once moves nothing. */
  #isPatient(): boolean {
    if (isOnServer) return false;
    if (this.#wait === 'not yet') {
      this.#wait = 'under way';
      setTimeout(() => {
        this.#wait = 'over';
        this.requestUpdate();
      }, PATIENCE);
    }
    return this.#wait === 'under way';
  }

  get #now(): number {
    return +(this.now ?? new Date());
  }

  #standingOf({ id, eventProgram = id, events }: CardContent): Standing | null | undefined {
    if (events) return standingOf(events, this.#now);
    const { state } = this.#events;
    const feed = dataOf(state);
    if (!feed) return state?.phase === 'loading' ? undefined : null;
    return standingOf(feed.events?.filter(({ program }) => program === eventProgram) ?? [], this.#now, feed.timeZone);
  }

  #read<Value>(raw: string | undefined, rule: AttributeRule<Value>): Value {
    return readAttribute('otr-program-card', raw, rule);
  }
}

/** The page's own link and picture serve where the program has none. */
function withOwn(found: CardContent | undefined, own: CardContent | undefined): CardContent | undefined {
  if (!found || !own || found === own) return found;
  const [url, image] = [found.url ?? own.url, found.image ?? own.image];
  return { ...found, ...(url && { url }), ...(image && { image }) };
}

/** `es` of `es-PR`. */
const primary = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** What is loaded, or was before. */
const dataOf = <T>(state: FeedState<T> | undefined): T | undefined =>
  state && 'data' in state ? state.data : undefined;

function warnOfFailure(state: FeedState<unknown>): void {
  if ('error' in state) warnOnce('feed-failed', `<otr-program-card>: ${state.error.message}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'otr-program-card': OtrProgramCard;
  }
}
