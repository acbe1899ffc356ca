import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedAncestors } from './composed-ancestors.ts';
import { matchLanguage } from './match-language.ts';
import type { LanguageMatch } from './match-language.ts';
import { isOnServer } from './is-on-server.ts';

const OBSERVED = ['lang', 'dir', 'slot', 'audit', 'data-otr-audit'];

/** The direction of a text. */
export type Direction = 'ltr' | 'rtl';

/**
 * The language and direction of an element, taken from the nearest `lang` and `dir`, and its strings in that language.
 *
 * Owns: finding both, and rendering the host again when they change anywhere above it.
 * Does not own: the strings, and the formatting of dates and numbers.
 *
 * @example `readonly #language = new LanguageController(this, { en, es });`
 */
export class LanguageController<Strings> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #translations: Readonly<Record<string, Strings>>;
  #match: LanguageMatch;
  #dir: Direction = 'ltr';
  #observed: readonly Element[] = [];
  #observer?: MutationObserver;

  /**
   * @param host - the element
   * @param translations - strings by lower-case BCP 47 tag; the first are the fallback
   */
  constructor(host: ReactiveControllerHost & Element, translations: Readonly<Record<string, Strings>>) {
    this.#host = host;
    this.#translations = translations;
    this.#match = this.#matching('');
    host.addController(this);
  }

  /** The strings in the element's language, or in the fallback. */
  get strings(): Strings {
    return this.#translations[this.#current.available]!;
  }

  /** BCP 47 tag that goes with `strings`, for `lang` attributes and for `Intl`: `es-PR`, or `en`. */
  get lang(): string {
    return this.#current.lang;
  }

  /** Direction of the element's text. */
  get dir(): Direction {
    return this.#dir;
  }

  /** Under new ancestors the language may be another. */
  hostConnected(): void {
    this.#read();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = [];
  }

  #read(): void {
    const ancestors = composedAncestors(this.#host);
    this.#match = this.#matching(nearestLang(ancestors));
    this.#dir = nearestDir(ancestors);
    this.#observe(ancestors);
  }

  /** On a server there is nothing above an element, and what is its own may come late. */
  get #current(): LanguageMatch {
    return isOnServer ? this.#matching(this.#host.getAttribute('lang') ?? '') : this.#match;
  }

  /** A page may add languages at any time. */
  #matching(lang: string): LanguageMatch {
    return matchLanguage(lang, Object.keys(this.#translations) as [string, ...string[]]);
  }

  // `slot` too: it can move an element under other ancestors without disconnecting it. What asks for the audit mode stands above
  // an element as well: with it here, there is one observer for all.
  #observe(ancestors: readonly Element[]): void {
    const same = ancestors.length === this.#observed.length && ancestors.every((it, at) => it === this.#observed[at]);
    if (same || typeof MutationObserver === 'undefined') return;
    // Read at once: the host's `willUpdate` runs before `hostUpdate`.
    this.#observer ??= new MutationObserver(() => {
      this.#read();
      this.#host.requestUpdate();
    });
    this.#observer.disconnect();
    for (const element of ancestors) this.#observer.observe(element, { attributeFilter: OBSERVED });
    this.#observed = ancestors;
  }
}

/** An empty `lang` counts: it says that the language is unknown (HTML §3.2.6.2). */
function nearestLang(ancestors: readonly Element[]): string {
  return ancestors.find((element) => element.hasAttribute('lang'))?.getAttribute('lang') ?? '';
}

function nearestDir(ancestors: readonly Element[]): Direction {
  for (const element of ancestors) {
    const dir = element.getAttribute('dir')?.toLowerCase();
    if (dir === 'ltr' || dir === 'rtl') return dir;
    if (dir === 'auto') return getComputedStyle(element).direction as Direction;
  }
  return 'ltr';
}
