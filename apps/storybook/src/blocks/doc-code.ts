import { renderCode, type Copyable } from '@otr-elements/snippet-builder/code.js';
import { copyText } from '@otr-elements/snippet-builder/copy-text.js';
import type { Part } from '@otr-elements/snippet-builder/snippet.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import { LitElement, html, type TemplateResult } from 'lit';
import { snippetFor } from '../snippets.ts';
import { lightRoot } from './light-root.ts';

const FORMS = ['tag', 'link', 'frame', 'react'] as const;
type Form = (typeof FORMS)[number];

const strings = STRINGS.en;

/** What to paste for one widget, in each way that a host takes, with a button that copies it. */
export class DocCode extends LitElement {
  static override properties = { choice: {}, copied: { state: true }, said: { state: true } };
  /** A choice as in the address of the snippet builder, without the form. */
  declare choice: string;
  declare copied: string | undefined;
  declare said: string;

  constructor() {
    super();
    this.choice = '';
    this.said = '';
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override render(): TemplateResult {
    return html`
      ${FORMS.map((form) => this.#renderForm(form))}
      <p class="doc-said" role="status">${this.said}</p>
    `;
  }

  #renderForm(form: Form): TemplateResult {
    return html`<section aria-labelledby="h-${form}">
      <h2 id="h-${form}">${form === 'tag' ? 'Copy embed' : strings.forms[form]}</h2>
      <p>${strings.aboutForms[form]}</p>
      ${snippetFor(`${this.choice}&form=${form}`).map((part) => this.#renderPart(form, part))}
    </section>`;
  }

  #renderPart(form: Form, { place, text }: Part): unknown {
    const part = { name: `${form}-${place}`, title: strings.places[place], text };
    return renderCode(part, strings, { copied: this.copied, onCopy: (copyable) => void this.#copy(copyable) });
  }

  async #copy({ name, title, text }: Copyable): Promise<void> {
    const isCopied = await copyText(text, this.querySelector(`#code-${name}`));
    this.copied = isCopied ? name : undefined;
    this.said = isCopied ? strings.copied(title.replaceAll('`', '')) : strings.notCopied;
  }
}
