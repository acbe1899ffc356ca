import type { ContactPoint, FairnessContact } from '@otr-elements/content';
import {
  contentAddress,
  DocumentController,
  downloadFile,
  HEADING,
  KeyRest,
  LanguageController,
  LINKED_DATA,
  LinkedDataController,
  OtrElement,
  readAttribute,
  renderHeading,
  resetStyles,
  warnOnce,
  type AttributeRule,
  isOnServer,
} from '@otr-elements/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { STATE, VARIANT } from './attributes.ts';
import { contactText } from './contact-text.ts';
import { ExtrasController } from './controllers/extras-controller.ts';
import { MinuteController } from './controllers/minute-controller.ts';
import { toLinkedContacts } from './linked-contact.ts';
import type { Extras } from './load-extras.ts';
import { fairnessContactBadgeStyles } from './otr-fairness-contact-badge.styles.ts';
import { readContact } from './read-contact.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';
import { renderActions } from './views/actions.ts';
import { contactsOf, renderCompactContact, renderFullContact } from './views/contact-card.ts';
import { renderRegion, renderRegionFinder } from './views/region-finder.ts';
import { renderRights } from './views/rights.ts';
import { renderSentence } from './views/sentence.ts';
import { nameOf, type ViewContext } from './views/view-context.ts';

const TAG = 'otr-fairness-contact-badge';

/**
 * Where a small business turns that finds the enforcement of a federal rule unfair.
 *
 * @summary Shows the agency's Regulatory Fairness Representative and the SBA National Ombudsman, in three sizes.
 * @tagname otr-fairness-contact-badge
 *
 * @attr {boolean} audit - Draws the element into the page instead of its shadow tree, for page checkers that see nothing there.
 * @slot - The contact as the page has it: shown without scripts, while loading, and when the content cannot be had.
 * @slot notice - The agency's own approved notice, in place of ours.
 * @csspart contact - One contact: the representative, or the Ombudsman.
 * @csspart sentence - The one sentence of `variant="inline"`.
 * @csspart finder - The choice of a state, and the region it is in.
 * @csspart region - Number and name of the region.
 * @csspart rights - The notice, and what a comment does not do.
 * @csspart alert - A sentence about failing or age.
 * @csspart open - Whether a contact can be reached now.
 * @csspart button - Every button.
 * @csspart qr - The QR code.
 * @cssprop [--otr-fairness-contact-badge-accent=var(--otr-color-primary)] - Colour of the line at the edge of the badge.
 */
export class OtrFairnessContactBadge extends OtrElement {
  static override styles = [resetStyles, fairnessContactBadgeStyles];

  /** Address of the folder with the published content; the embed sets it to what lies beside its script. */
  static contentBase: string | undefined;

  /** Address of the contact: JSON in the form of fairness.json. */
  @property() src?: string;

  /** `inline` is one sentence, `compact` a badge, `full` everything. */
  @property() variant?: string;

  /** Postal code of the state or territory whose region is shown, such as TX. */
  @property() state?: string;

  /** Level of the badge's heading: 1 to 6. */
  @property() heading?: string;

  /** `off`: the page's head is not given the contact as JSON-LD, for search engines. */
  @property() linkeddata?: string;

  /** A fixed present, for stories, tests and pages made on a server. */
  @property({ attribute: false }) now?: Date;

  readonly #language = new LanguageController(this, { en, es });
  readonly #document = new DocumentController(this, readContact, (state) => {
    if ('error' in state) warnOnce('feed-failed', `The contact could not be loaded: ${state.error.message}`);
  });
  readonly #linkedData = new LinkedDataController(this);
  readonly #extras = new ExtrasController(this);
  readonly #minute = new MinuteController(this);
  readonly #keyRest = new KeyRest(this);

  /** What the visitor chose, until the page chooses anew. */
  #chosenState: string | undefined;
  #qrOf: ContactPoint | undefined;
  #said: { readonly of: ContactPoint; readonly text: string } | undefined;

  /** Asks for the contact again; what comes is shown when it comes. */
  refresh(): void {
    this.#document.refresh();
  }

  protected override get hasContent(): boolean {
    return !!this.#fairness;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.#chosenState = undefined;
    const { contentBase } = this.constructor as typeof OtrFairnessContactBadge;
    this.#document.use(contentAddress(this.src, contentBase, 'fairness.json'));
  }

  protected override updated(): void {
    const fairness = this.#fairness;
    const hasHours = Boolean(
      fairness && this.#variant === 'full' && contactsOf(fairness).some((it) => it.openingHours),
    );
    this.#minute.isRunning = hasHours;
    if (hasHours) void this.#extras.ask();
    // An element that is not on the page is still updated.
    if (fairness && this.isConnected && this.#read(this.linkeddata, LINKED_DATA)) {
      this.#linkedData.tell([fairness], () => toLinkedContacts(fairness));
    } else this.#linkedData.retract();
  }

  override render(): unknown {
    const { lang } = this.#language;
    const fairness = this.#fairness;
    const variant = this.#variant;
    return html`
      <div class="root ${variant}" lang=${lang}>
        ${this.#renderState()} ${fairness ? this.#renderVariant(variant, fairness) : html`<slot></slot>`}
      </div>
    `;
  }

  #renderVariant(variant: string, fairness: FairnessContact): unknown {
    const context = this.#context();
    if (variant === 'inline') return renderSentence(fairness, context);
    const title = renderHeading(context.heading - 1, 'title', context.strings.title);
    return variant === 'full'
      ? [title, this.#renderFull(fairness, context)]
      : [title, this.#renderCompact(fairness, context)];
  }

  #renderCompact(fairness: FairnessContact, context: ViewContext): unknown {
    const state = this.#state;
    return [
      contactsOf(fairness).map((contact) => renderCompactContact(contact, context)),
      state && fairness.regions ? renderRegion(fairness.regions, state, context) : nothing,
      html`<slot name="notice"></slot>`,
    ];
  }

  #renderFull(fairness: FairnessContact, context: ViewContext): unknown {
    const { regions } = fairness;
    return html`
      <div class="columns">
        ${contactsOf(fairness).map((contact) =>
          renderFullContact(contact, context, renderActions(contact, context, this.#actionsOf(contact))),
        )}
        ${renderRights(fairness, context, {
          lang: this.#language.lang,
          hasOwnNotice: isOnServer || this.querySelector('[slot="notice"]') !== null,
          onNoticeChange: this.#handleNoticeChange,
        })}
        ${regions ? renderRegionFinder(context, { regions, state: this.#state, keyRest: this.#keyRest, onChoose: this.#handleStateChoose }) : nothing}
      </div>
      <p class="buttons">
        <button type="button" part="button" @click=${this.#handlePrintClick}>${context.strings.print}</button>
      </p>
    `;
  }

  /** What state the content is in; nothing when all is well. */
  #renderState(): unknown {
    const { strings } = this.#language;
    const phase = this.#document.state?.phase;
    const words = {
      loading: this.#hasTagContent ? '' : strings.loading,
      failed: this.#hasTagContent ? strings.failedWithContent : strings.failed,
      stale: strings.stale,
      loaded: '',
    }[phase ?? 'loaded'];
    const isAgain = phase === 'failed' || phase === 'stale';
    return html`<div aria-live="polite" aria-atomic="true">
      ${
        words
          ? html`<p class=${isAgain ? 'alert' : 'quiet'} part="alert" data-kind=${phase}>
              ${words}
              ${
                isAgain
                  ? html`<button type="button" part="button" @click=${this.#handleRetryClick}>
                      ${strings.tryAgain}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  #actionsOf(contact: ContactPoint) {
    const { extras } = this.#extras;
    return {
      qrCode: this.#qrOf === contact ? extras?.toQrCode(extras.writeVCard(contact)) : undefined,
      said: this.#said?.of === contact ? this.#said.text : undefined,
      onCopy: () => {
        this.#copy(contact);
      },
      onCard: () => {
        this.#withExtras(contact, ({ writeVCard }) => {
          downloadFile(`${nameOf(contact).replace(/[^\w]+/g, '-')}.vcf`, 'text/vcard', writeVCard(contact));
        });
      },
      onQr: () => {
        this.#withExtras(contact, () => {
          this.#qrOf = this.#qrOf === contact ? undefined : contact;
        });
      },
    };
  }

  #copy(contact: ContactPoint): void {
    const { strings } = this.#language;
    const say = (text: string) => () => {
      this.#say(contact, text);
    };
    // Without a secure context there is no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard?.writeText(contactText(contact, strings)) ?? Promise.reject(new Error('No clipboard.'));
    copied.then(say(strings.copied), say(strings.notCopied));
  }

  #withExtras(contact: ContactPoint, use: (extras: Extras) => void): void {
    void this.#extras.ask().then((extras) => {
      if (extras) use(extras);
      this.#say(contact, extras ? '' : this.#language.strings.notTaken);
    });
  }

  #say(of: ContactPoint, text: string): void {
    this.#said = { of, text };
    this.requestUpdate();
  }

  readonly #handleNoticeChange = (): void => {
    this.requestUpdate();
  };

  readonly #handleStateChoose = (state: string): void => {
    this.#chosenState = state;
    this.requestUpdate();
  };

  readonly #handleRetryClick = (): void => {
    this.refresh();
  };

  readonly #handlePrintClick = (): void => {
    window.print();
  };

  get #fairness(): FairnessContact | undefined {
    const { state } = this.#document;
    return state && 'data' in state ? state.data : undefined;
  }

  get #variant() {
    return this.#read(this.variant, VARIANT);
  }

  get #state(): string | undefined {
    return this.#chosenState ?? this.#read(this.state, STATE);
  }

  get #hasTagContent(): boolean {
    if (isOnServer) return false;
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && Boolean(node.data.trim()),
    );
  }

  #context(): ViewContext {
    const { strings, lang } = this.#language;
    const now = this.now ?? new Date();
    return {
      strings,
      textLang: strings === en ? undefined : 'en',
      heading: this.#read(this.heading, HEADING) + 1,
      today: localDate(now),
      hoursOf: ({ openingHours }) => openingHours && this.#extras.extras?.hoursText(openingHours, lang, now),
    };
  }

  #read<Value>(raw: string | undefined, rule: AttributeRule<Value>): Value {
    return readAttribute(TAG, raw, rule);
  }
}

/** The day it is for the visitor. */
const localDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

declare global {
  interface HTMLElementTagNameMap {
    'otr-fairness-contact-badge': OtrFairnessContactBadge;
  }
}
