import {
  attributeText,
  contentAddress,
  DocumentController,
  LanguageController,
  OtrElement,
  readAttribute,
  resetStyles,
  warnOnce,
  isOnServer,
} from '@otr-elements/core';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LAYOUT } from './layout.ts';
import { OtrProgramCard } from './otr-program-card.ts';
import { LightContent } from './light-content.ts';
import { noticeStyles } from './notice.styles.ts';
import { programCardsStyles } from './otr-program-cards.styles.ts';
import { readPrograms } from './program-content.ts';
import { renderNotice } from './views/notice.ts';

/**
 * Programs of the office as a list of cards, side by side where there is room.
 *
 * @summary Shows several programs, or the cards that stand in its tag, as a list.
 * @tagname otr-program-cards
 *
 * @attr {boolean} audit - Draws the element into the page instead of its shadow tree, for page checkers that see nothing there.
 * @slot - A list (`<ul>`) of `<otr-program-card>`, which is then laid out; or content shown without scripts, while loading and
 *   when the programs cannot be shown.
 * @csspart list - The list.
 * @csspart notice - A sentence that the programs cannot be shown, with a button to try again, or that there are none.
 * @cssprop [--otr-program-cards-min=18em] - Least width of a card, from which on there is another beside it.
 */
export class OtrProgramCards extends OtrElement {
  static override styles = [resetStyles, programCardsStyles, noticeStyles];

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Address of the programs, in our JSON. */
  @property() src?: string;

  /** Which programs, in which order: their identifiers with spaces between; all where nothing is said. */
  @property() program?: string;

  /** Address of the events that hold their editions, in our JSON. */
  @property() events?: string;

  /** Layout of each card, as of `<otr-program-card>`. */
  @property() layout?: string;

  /** Level of the heading of each card: 1 to 6. */
  @property() heading?: string;

  /** `off`: the page's head is not given the programs as JSON-LD, for search engines. */
  @property() linkeddata?: string;

  /** A fixed present, for stories, tests and pages made on a server. */
  @property({ attribute: false }) now?: Date;

  readonly #language = new LanguageController(this, OtrProgramCard.languages);
  readonly #programs = new DocumentController(this, readPrograms, (state) => {
    if ('error' in state) warnOnce('feed-failed', `<otr-program-cards>: ${state.error.message}`);
  });
  readonly #light = new LightContent(
    this,
    (host) => !isOnServer && !!host.querySelector('otr-program-card:not(:scope > [slot] *)'),
  );

  /** Asks for the programs and their events again; what comes is shown when it comes. */
  refresh(): void {
    // The cards read the same documents, each of which is asked for once.
    for (const card of this.renderRoot.querySelectorAll<OtrProgramCard>('otr-program-card')) card.refresh();
    this.#programs.refresh();
  }

  protected override get hasContent(): boolean {
    const { state } = this.#programs;
    return !!state && 'data' in state;
  }

  protected override willUpdate(): void {
    this.#programs.use(this.#light.content ? undefined : this.#addressOf(this.src, 'programs.json'));
  }

  override render(): unknown {
    return html`<div
      class="root"
      lang=${this.#language.lang}
      data-layout=${readAttribute('otr-program-cards', this.layout, LAYOUT)}
    >
      ${this.#renderList()}
    </div>`;
  }

  #renderList(): unknown {
    const { state } = this.#programs;
    const isLoading = state?.phase === 'loading';
    const words = this.#language.strings;
    const failed = this.#light.isThere ? words.listFailedWithContent : words.listFailed;
    const notice = (sentence: string): unknown => renderNotice(sentence, state?.phase, this.#handleAgain, words);
    if (!state || state.phase === 'failed' || (isLoading && this.#light.isThere))
      return html`${state?.phase === 'failed' ? notice(failed) : nothing}<slot></slot>`;
    const all = 'data' in state ? (state.data.programs ?? []).map(({ id = '' }) => id) : [];
    const named = attributeText(this.program);
    const ids = named ? named.split(/\s+/) : all;
    const src = ifDefined(this.#addressOf(this.src, 'programs.json'));
    const events = ifDefined(this.#addressOf(this.events, 'events.json'));
    if (!ids.length && !isLoading) return notice(words.noPrograms);
    // While nothing is known of them, there is room for three.
    return html`<ul part="list">
      ${(ids.length ? ids : ['', '', '']).map(
        (id) =>
          html`<li>
            <otr-program-card
              lang=${ifDefined(isOnServer ? this.#language.lang : undefined)}
              src=${src}
              program=${id}
              events=${events}
              layout=${ifDefined(this.layout)}
              heading=${ifDefined(this.heading)}
              linkeddata=${ifDefined(this.linkeddata)}
              .now=${this.now}
            ></otr-program-card>
          </li>`,
      )}
    </ul>`;
  }

  readonly #handleAgain = (): void => {
    this.refresh();
  };

  #addressOf(src: string | undefined, file: string): string | undefined {
    return contentAddress(src, (this.constructor as typeof OtrProgramCards).contentBase, file);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otr-program-cards': OtrProgramCards;
  }
}
