import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS, idOfStates, nameOf, statusOf, type Element } from '../elements.ts';
import { PICTURES } from '../pictures.ts';
import { addressOf, loadIndex, type Entry } from '../story-index.ts';
import { lightRoot } from './light-root.ts';

const PAGES = ['Overview', 'Playground', 'Hosts', 'Accessibility', 'Code'];

/** Each element with a small live picture, what it is for, and its pages. */
export class DocElements extends LitElement {
  static override properties = { entries: { state: true } };
  declare entries: readonly Entry[];

  constructor() {
    super();
    this.entries = [];
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.entries = await loadIndex();
  }

  override render(): TemplateResult {
    return html`<ul class="doc-gallery">
      ${ELEMENTS.map((element) => html`<li>${this.#renderElement(element)}</li>`)}
    </ul>`;
  }

  #renderElement(element: Element): TemplateResult {
    const { title, tags, about, version, picture } = element;
    const status = statusOf(version);
    return html`
      <div class="doc-thumb" aria-hidden="true" inert><div>${PICTURES[picture]!()}</div></div>
      <h3>
        ${nameOf(element)} <span class="doc-badge" data-status=${status} title="Version ${version}">${status}</span>
      </h3>
      <p>${about}</p>
      <p class="doc-quiet">${tags.map((tag) => html`<code>&lt;${tag}&gt;</code> `)}</p>
      <ul class="doc-links">
        ${PAGES.slice(0, 2).map((name) => this.#renderLink(title, name))}
        <li><a href="#${idOfStates(element)}" target="_self">States</a></li>
        ${PAGES.slice(2).map((name) => this.#renderLink(title, name))}
      </ul>
    `;
  }

  #renderLink(title: string, name: string): TemplateResult | typeof nothing {
    const entry = this.entries.find((each) => each.title === title && each.name === name);
    return entry ? html`<li><a href=${addressOf(entry)} target="_top">${name}</a></li>` : nothing;
  }
}
