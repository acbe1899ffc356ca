import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS, statusOf, type Element } from '../elements.ts';
import { addressOf, loadIndex, type Entry } from '../story-index.ts';
import { HOSTS, LANGUAGES, THEMES, type Choice } from '../toolbars.ts';
import { lightRoot } from './light-root.ts';

const PAGES = ['Overview', 'Playground', 'Hosts', 'Accessibility', 'Code'];

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
      <h2>The elements</h2>
      ${this.#renderTable()}
      <h2>Review in three clicks</h2>
      <p>Choose how the page looks, and what is around the element. Each state then opens so.</p>
      <fieldset class="doc-looks">
        <legend><span class="doc-step">1</span> Theme and language</legend>
        ${THEMES.filter(({ value }) => value !== 'system').map((theme) => this.#renderTheme(theme))}
      </fieldset>
      <fieldset>
        <legend><span class="doc-step">2</span> Page around the element</legend>
        <div class="doc-chips">${HOSTS.map((host) => this.#renderHost(host))}</div>
      </fieldset>
      <h3><span class="doc-step">3</span> State</h3>
      ${ELEMENTS.map((element) => this.#renderStates(element))}
    `;
  }

  #renderTable(): TemplateResult {
    return html`<div class="doc-scroll" role="region" aria-label="The elements" tabindex="0">
      <table class="doc-table doc-elements">
        <thead>
          <tr>
            <th scope="col">Element</th>
            <th scope="col">State of the package</th>
            <th scope="col">Pages</th>
          </tr>
        </thead>
        <tbody>
          ${ELEMENTS.map((element) => this.#renderRow(element))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow(element: Element): TemplateResult {
    const { title, tags, about, version } = element;
    const status = statusOf(version);
    return html`<tr>
      <th scope="row">
        ${nameOf(element)}
        <div class="doc-quiet">${tags.map((tag) => html`<code>&lt;${tag}&gt;</code> `)}</div>
        <div class="doc-quiet">${about}</div>
      </th>
      <td>
        <span class="doc-badge" data-status=${status}>${status}</span>
        <div class="doc-quiet">${version}</div>
      </td>
      <td>
        <ul class="doc-links">
          ${PAGES.slice(0, 2).map((name) => this.#renderLink(title, name))}
          <li><a href="#${idOf(element)}" target="_self">States</a></li>
          ${PAGES.slice(2).map((name) => this.#renderLink(title, name))}
        </ul>
      </td>
    </tr>`;
  }

  #renderLink(title: string, name: string): TemplateResult | typeof nothing {
    const entry = this.entries.find((each) => each.title === title && each.name === name);
    return entry ? html`<li>${this.#renderEntry(entry)}</li>` : nothing;
  }

  #renderTheme(theme: Choice): TemplateResult {
    return html`<div class="doc-chips">
      ${LANGUAGES.map((language) => {
        const value = `${theme.value} ${language.value}`;
        const words = html`${theme.title}, <span lang=${language.value}>${language.title}</span>`;
        return renderChip('look', value, words, value === this.look, () => (this.look = value));
      })}
    </div>`;
  }

  #renderHost({ value, title }: Choice): TemplateResult {
    return renderChip('host', value, html`${title}`, value === this.host, () => (this.host = value));
  }

  #renderStates(element: Element): TemplateResult {
    const states = this.entries.filter(({ title, type }) => title === element.title && type === 'story');
    return html`<section aria-labelledby=${idOf(element)}>
      <h4 id=${idOf(element)} tabindex="-1">
        ${nameOf(element)} <span class="doc-quiet">${states.length} states</span>
      </h4>
      <ul class="doc-states">
        ${states.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}
      </ul>
    </section>`;
  }

  #renderEntry(entry: Entry): TemplateResult {
    const [theme, language] = this.look.split(' ') as [string, string];
    const address = entry.type === 'story' ? addressOf(entry, { theme, language, host: this.host }) : addressOf(entry);
    return html`<a href=${address} target="_top">${entry.name}</a>`;
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
    <input type="radio" name="doc-${group}" value=${value} .checked=${isChosen} @change=${onChoose} /><span
      >${words}</span
    >
  </label>`;
}

const nameOf = ({ title }: Element): string => title.split('/').at(-1)!;

const idOf = ({ tags }: Element): string => `states-${tags[0]}`;
