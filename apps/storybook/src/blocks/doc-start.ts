import { LitElement, html, type TemplateResult } from 'lit';
import { ELEMENTS, idOfStates, nameOf, type Element } from '../elements.ts';
import { groupStates, type Group } from '../groups.ts';
import { addressOf, loadIndex, type Entry } from '../story-index.ts';
import { HOSTS, LANGUAGES, THEMES, type Choice } from '../toolbars.ts';
import { lightRoot } from './light-root.ts';

/** Every state as a link that opens it in the theme, language and page that were chosen: three clicks. */
export class DocStart extends LitElement {
  static override properties = { entries: { state: true }, look: { state: true }, host: { state: true } };
  declare entries: readonly Entry[];
  /** Theme and language as one choice: `dark es`. */
  declare look: string;
  declare host: string;

  constructor() {
    super();
    this.entries = [];
    this.look = 'light en';
    this.host = 'bare';
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.entries = await loadIndex();
  }

  override render(): TemplateResult {
    return html`
      <fieldset>
        <legend><span class="doc-step">1</span> Theme and language</legend>
        ${this.#renderLooks()}
      </fieldset>
      <fieldset>
        <legend><span class="doc-step">2</span> Page around the element</legend>
        <div class="doc-chips">${HOSTS.map((host) => this.#renderHost(host))}</div>
      </fieldset>
      <h3><span class="doc-step">3</span> State</h3>
      ${ELEMENTS.map((element) => this.#renderStates(element))}
    `;
  }

  /** One click chooses both: a row is a theme, a column a language. */
  #renderLooks(): TemplateResult {
    return html`<table class="doc-looks">
      <thead>
        <tr>
          <td></td>
          ${LANGUAGES.map(({ value, title }) => html`<th scope="col" lang=${value}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${THEMES.filter(({ value }) => value !== 'system').map(
          (theme) =>
            html`<tr>
              <th scope="row">${theme.title}</th>
              ${LANGUAGES.map((language) => html`<td>${this.#renderLook(theme, language)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderLook(theme: Choice, language: Choice): TemplateResult {
    const look = `${theme.value} ${language.value}`;
    const words = html`<span class="visually-hidden"
      >${theme.title}, <span lang=${language.value}>${language.title}</span></span
    >`;
    return renderChip('look', look, words, look === this.look, () => (this.look = look));
  }

  #renderHost({ value, title }: Choice): TemplateResult {
    return renderChip('host', value, html`<span>${title}</span>`, value === this.host, () => (this.host = value));
  }

  #renderStates(element: Element): TemplateResult {
    const states = this.entries.filter(({ title, type }) => title === element.title && type === 'story');
    const id = idOfStates(element);
    return html`<section class="doc-of-element" aria-labelledby=${id}>
      <h4 id=${id} tabindex="-1">${nameOf(element)}</h4>
      <div class="doc-groups">${groupStates(states).map((group) => this.#renderGroup(group))}</div>
    </section>`;
  }

  #renderGroup({ title, states }: Group): TemplateResult {
    return html`<div class="doc-group">
      <h5>${title}</h5>
      <ul class="doc-states">
        ${states.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}
      </ul>
    </div>`;
  }

  #renderEntry(entry: Entry): TemplateResult {
    const [theme, language] = this.look.split(' ') as [string, string];
    return html`<a href=${addressOf(entry, { theme, language, host: this.host })} target="_top">${entry.name}</a>`;
  }
}

function renderChip(
  group: string,
  value: string,
  words: TemplateResult,
  isChosen: boolean,
  onChoose: () => void,
): TemplateResult {
  return html`<label class="doc-chip">
    <input type="radio" name="doc-${group}" value=${value} .checked=${isChosen} @change=${onChoose} />${words}
  </label>`;
}
