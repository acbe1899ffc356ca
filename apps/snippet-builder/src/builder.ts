import { render } from 'lit';
import type { Embed } from './choice/folder.ts';
import { originOf, readAddress } from './choice/address.ts';
import type { Published } from './choice/published.ts';
import { readChoice } from './choice/read-choice.ts';
import { withChosen } from './choice/write-choice.ts';
import { copyText } from './copy-text.ts';
import { PreviewFrameController } from './preview-frame-controller.ts';
import { previewOrder } from './preview/preview-order.ts';
import { policyOf } from './snippet/policy.ts';
import { snippetOf } from './snippet/snippet.ts';
import { languageAsked, STRINGS, UI_LANGUAGES, type UiLanguage } from './strings/strings.ts';
import { renderChoices } from './views/choices.ts';
import type { Copyable } from './views/code.ts';
import type { PageContext } from './views/page-context.ts';
import { renderPage } from './views/page.ts';
import { renderPolicy } from './views/policy-table.ts';
import { renderPreview } from './views/preview-frame.ts';
import { renderSnippet } from './views/snippet-parts.ts';

/** Owns: what is said, what was copied, whom the visitor allowed to be asked. Does not own: the choice, which is the address's. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #embed: Embed;
  readonly #published: Published;
  readonly #preview: PreviewFrameController;
  /** Origins whose data the preview may ask for: named or allowed on this page, not by a link to it. */
  readonly #allowed = new Set([location.origin]);
  #said = '';
  #copied: string | undefined;

  constructor(root: HTMLElement, { embed, published }: { embed: Embed; published: Published }) {
    this.#root = root;
    this.#embed = embed;
    this.#published = published;
    this.#preview = new PreviewFrameController(() => root.querySelector('iframe'));
    root.replaceChildren();
    root.addEventListener('change', (event) => this.#handleChange(event));
    addEventListener('popstate', () => this.#update());
    this.#update();
  }

  #update(): void {
    const context = this.#readAddress();
    const { choice, strings, ui } = context;
    const words = (choice.language === 'page' ? strings : STRINGS[choice.language]).page;
    const today = new Date().toLocaleDateString('en-CA');
    const parts = snippetOf(choice, { embed: this.#embed, published: this.#published, words, today });
    const { order, withheld } = previewOrder(choice, this.#allowed, { lang: ui, words });
    const copying = { copied: this.#copied, onCopy: (part: Copyable) => void this.#copy(part) };
    document.documentElement.lang = ui;
    document.title = `${strings.title} | OTR Elements`;
    const page = renderPage(context, {
      choices: renderChoices(context),
      preview: renderPreview(context, { withheld, onAllow: () => this.#allow() }),
      snippet: renderSnippet(context, parts, copying),
      policy: renderPolicy(context, policyOf(choice, this.#embed), copying),
      said: this.#said,
      addressIn: (language) => `?${withChosen(this.#query, 'ui', language).toString()}`,
    });
    render(page, this.#root);
    this.#preview.show(order);
  }

  get #query(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  #readAddress(): PageContext {
    const query = this.#query;
    const { choice, problems } = readChoice(query, this.#published);
    const asked = query.get('ui');
    const named = UI_LANGUAGES.find((language) => language === asked);
    const ui: UiLanguage = named ?? languageAsked(navigator.languages);
    const wrong = asked && !named ? [{ key: 'ui', value: asked, instead: ui }] : [];
    return {
      choice,
      problems: [...problems, ...wrong],
      embed: this.#embed,
      published: this.#published,
      strings: STRINGS[ui],
      ui,
    };
  }

  #handleChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, type } = target;
    const boxes = [...this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)];
    const value = type === 'checkbox' ? boxes.map((box) => box.value).join(' ') : target.value.trim();
    const address = type === 'text' ? readAddress(value) : undefined;
    const origin = address && originOf(address);
    if (origin) this.#allowed.add(origin);
    const query = withChosen(this.#query, name, value).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#copied = undefined;
    this.#said = '';
    this.#update();
  }

  #allow(): void {
    const { choice } = this.#readAddress();
    for (const name of Object.keys(choice.widget.documents)) {
      const address = choice.attributes[name];
      const origin = address && originOf(address);
      if (origin) this.#allowed.add(origin);
    }
    this.#update();
    this.#root.querySelector('iframe')?.focus();
  }

  async #copy({ name, title, text }: Copyable): Promise<void> {
    const { strings } = this.#readAddress();
    const isCopied = await copyText(text, this.#root.querySelector(`#code-${name}`));
    const words = isCopied ? strings.copied(title.replaceAll('`', '')) : strings.notCopied;
    // The same words again are told only where they differ from those before.
    this.#said = this.#said === words ? `${words}\u00A0` : words;
    this.#copied = isCopied ? name : undefined;
    this.#update();
  }
}
