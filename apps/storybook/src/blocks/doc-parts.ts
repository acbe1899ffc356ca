import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { declarationOf, type Described } from '../manifest.ts';
import { PICTURES } from '../pictures.ts';
import { lightRoot } from './light-root.ts';
import { PageSheet } from './page-sheet.ts';

/** Something of an element that a page can style. */
interface Handle extends Described {
  readonly kind: 'part' | 'property';
}

/** The parts and custom properties of an element beside a live picture of it, which shows where each is. */
export class DocParts extends LitElement {
  static override properties = { tag: { state: true }, pointed: { state: true }, pinned: { state: true } };
  declare tag: string;
  declare pointed: Handle | undefined;
  /** Stays shown when the pointer leaves. */
  declare pinned: Handle | undefined;
  readonly #sheet = new PageSheet(this);

  constructor() {
    super();
    this.tag = Object.keys(PICTURES)[0]!;
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override render(): TemplateResult {
    const { cssParts = [], cssProperties = [] } = declarationOf(this.tag) ?? {};
    const shown = this.pointed ?? this.pinned;
    this.#sheet.replaceSync(shown ? ruleOf(this.tag, shown) : '');
    return html`
      <fieldset>
        <legend>Element</legend>
        <div class="doc-chips">${Object.keys(PICTURES).map((tag) => this.#renderTag(tag))}</div>
      </fieldset>
      <div class="doc-anatomy">
        <div>
          <h2>Parts</h2>
          ${this.#renderHandles(cssParts.map((part) => ({ ...part, kind: 'part' })))}
          <h2>Custom properties</h2>
          ${this.#renderHandles(cssProperties.map((property) => ({ ...property, kind: 'property' })))}
        </div>
        <div class="doc-picture">
          <p class="doc-said" role="status">${shown ? this.#say(shown) : 'Point to a name, or choose it.'}</p>
          ${PICTURES[this.tag]!()}
        </div>
      </div>
    `;
  }

  #renderTag(tag: string): TemplateResult {
    const choose = () => {
      this.tag = tag;
      this.pinned = undefined;
    };
    return html`<label class="doc-chip">
      <input type="radio" name="doc-tag" .checked=${tag === this.tag} @change=${choose} /><code>${tag}</code>
    </label>`;
  }

  #renderHandles(handles: readonly Handle[]): TemplateResult {
    return html`<ul class="doc-handles">
      ${handles.map((handle) => this.#renderHandle(handle))}
    </ul>`;
  }

  #renderHandle(handle: Handle): TemplateResult {
    const isPinned = this.pinned?.name === handle.name;
    return html`<li>
      <button
        type="button"
        aria-pressed=${isPinned}
        @click=${() => (this.pinned = isPinned ? undefined : handle)}
        @pointerenter=${() => (this.pointed = handle)}
        @pointerleave=${() => (this.pointed = undefined)}
      >
        <code>${handle.kind === 'part' ? `::part(${handle.name})` : handle.name}</code>
      </button>
      <div>${handle.description}</div>
      ${handle.default ? html`<div class="doc-quiet">${handle.default}</div>` : nothing}
    </li>`;
  }

  #say({ kind, name }: Handle): string {
    if (kind === 'property') return `${name} is set to a loud value.`;
    const count = [...this.querySelectorAll(this.tag)].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll(`[part~='${name}']`) ?? []),
    ]).length;
    return count ? `${name}: outlined ${count === 1 ? 'once' : `${count} times`}.` : `${name}: not in this picture.`;
  }
}

/** A length is doubled, a colour is one that nothing else has. */
function ruleOf(tag: string, { kind, name, default: usual = '' }: Handle): string {
  if (kind === 'part') return `${tag}::part(${name}) { outline: 3px solid #d4006a; outline-offset: -1px }`;
  const loud = /^[\d.]+(em|px|rem)$/.test(usual) ? `calc(${usual} * 2)` : '#d4006a';
  return `${tag} { ${name}: ${loud} }`;
}
