import { renderCode } from '@otr-elements/snippet-builder/code.js';
import type { Part } from '@otr-elements/snippet-builder/snippet.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import { LitElement, html, type TemplateResult } from 'lit';
import { snippetFor } from '../snippets.ts';
import { Copying } from './copying.ts';
import { lightRoot } from './light-root.ts';

const FORMS = ['tag', 'link', 'frame', 'react'] as const;
type Form = (typeof FORMS)[number];

const strings = STRINGS.en;

/** What to paste for one widget, in each way that a host takes, with a button that copies it. */
export class DocCode extends LitElement {
  static override properties = { choice: {} };
  /** A choice as in the address of the snippet builder, without the form. */
  declare choice: string;
  readonly #copying = new Copying(this);

  constructor() {
    super();
    this.choice = '';
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override render(): TemplateResult {
    return html`
      ${FORMS.map((form) => this.#renderForm(form))}
      <p class="doc-said" role="status">${this.#copying.said}</p>
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
    return renderCode(part, strings, this.#copying);
  }
}
