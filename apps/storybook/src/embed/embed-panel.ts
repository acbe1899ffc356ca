import { FORMS, type Form } from '@otr-elements/snippet-builder/choice.js';
import { renderCode, type Copyable } from '@otr-elements/snippet-builder/code.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import { LitElement, html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { Copying } from '../blocks/copying.ts';
import { embedOf } from './embed-of.ts';
import { embedPanelStyles } from './embed-panel.styles.ts';
import type { Shown } from './shown.ts';

const strings = STRINGS.en;

/** What to paste for the story and the controls as they are now, in each form, with a button that copies it. */
export class EmbedPanel extends LitElement {
  static override styles: CSSResult = embedPanelStyles;
  static override properties = {
    shown: { attribute: false },
    base: {},
    form: { state: true },
  };
  declare shown: Shown | undefined;
  /** Of Storybook’s own theme. */
  declare base: 'light' | 'dark';
  declare form: Form;
  readonly #copying = new Copying(this);

  constructor() {
    super();
    this.base = 'light';
    this.form = 'tag';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('shown') && !changed.has('form')) return;
    this.#copying.copied = undefined;
    this.#copying.said = '';
  }

  override render(): TemplateResult {
    return html`<div class="root" data-base=${this.base}>
      ${this.shown?.widget ? this.#renderEmbed(this.shown) : this.#renderNone()}
      <p class="said" role="status">${this.#copying.said}</p>
    </div>`;
  }

  #renderNone(): TemplateResult {
    return html`<p>
      ${this.shown ? 'The elements of this story are in frames: the snippet is below “Playground”.' : 'Loading…'}
    </p>`;
  }

  #renderEmbed(shown: Shown): TemplateResult {
    const { parts, notes, script } = embedOf(shown, this.form);
    return html`
      <fieldset>
        <legend>${strings.formLabel}</legend>
        ${FORMS.map((form) => this.#renderForm(form))}
      </fieldset>
      <p>${strings.aboutForms[this.form]}</p>
      ${parts.map(({ place, text }) => this.#renderPart({ name: place, title: strings.places[place], text }))}
      ${
        notes.length
          ? html`<ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${script ? this.#renderPart({ name: 'script', title: 'In a script of the page, after the tag', text: script }) : nothing}
    `;
  }

  #renderForm(form: Form): TemplateResult {
    return html`<label>
      <input type="radio" name="form" .checked=${form === this.form} @change=${() => (this.form = form)} />
      ${strings.forms[form]}
    </label>`;
  }

  #renderPart(part: Copyable): unknown {
    return renderCode(part, strings, this.#copying);
  }
}
