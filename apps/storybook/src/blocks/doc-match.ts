import { renderCode } from '@otr-elements/snippet-builder/code.js';
import { STRINGS } from '@otr-elements/snippet-builder/strings.js';
import { LitElement, html, type TemplateResult } from 'lit';
import { OURS, primaryOf, siteCss, type Site } from '../match/site-css.ts';
import { PICTURES } from '../pictures.ts';
import { colorsOf } from '../theme-colors.ts';
import { Copying } from './copying.ts';
import { lightRoot } from './light-root.ts';
import { PageSheet } from './page-sheet.ts';

const FONTS: readonly (readonly [words: string, css: string])[] = [
  ['Public Sans, or the system’s', ''],
  ['Georgia', "Georgia, 'Times New Roman', serif"],
  ['Helvetica, Arial', 'Helvetica, Arial, sans-serif'],
  ['Verdana', 'Verdana, Geneva, sans-serif'],
];

const strings = STRINGS.en;

/** What a site says of itself, all elements as they then are, and the CSS to copy. */
export class DocMatch extends LitElement {
  static override properties = { site: { state: true } };
  declare site: Site;
  readonly #copying = new Copying(this);
  /** Exactly what is copied. */
  readonly #sheet = new PageSheet(this);

  constructor() {
    super();
    this.site = OURS;
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override render(): TemplateResult {
    const css = siteCss(this.site);
    this.#sheet.replaceSync(css);
    return html`
      <form class="doc-form" @submit=${(event: Event) => event.preventDefault()}>
        ${this.#renderColor()} ${this.#renderFont()}
        ${this.#renderRange('radius', 'Corners', { least: 0, most: 16, step: 2, unit: 'px' })}
        ${this.#renderRange('density', 'Spacing', { least: 50, most: 150, step: 10, unit: '%' })}
        ${this.#renderRange('textSize', 'Text size', { least: 14, most: 22, step: 1, unit: 'px' })}
        <button type="button" @click=${() => this.#set(OURS)}>Reset</button>
      </form>
      ${this.#renderCss(css)}
      <p class="doc-said" role="status">${this.#copying.said}</p>
      <h2>The elements</h2>
      ${Object.keys(PICTURES)
        .filter((tag) => tag !== 'otr-program-card')
        .map((tag) => html`<div class="doc-picture">${PICTURES[tag]!()}</div>`)}
    `;
  }

  #renderColor(): TemplateResult {
    const { light, dark } = primaryOf(this.site);
    const isKept = light === this.site.color;
    return html`<div>
      <label>
        Primary colour
        <input
          type="color"
          .value=${this.site.color}
          aria-describedby="doc-color-note"
          @input=${(event: Event) => this.#set({ color: valueOf(event) })}
        />
      </label>
      <p id="doc-color-note" class="doc-quiet">
        ${isKept ? 'Used as it is' : html`Used as <code>${light}</code>, so that it can be read as text`} on light
        grounds, and as
        <code>${this.site.color === OURS.color ? colorsOf('USWDS').get('primary')!.dark : dark}</code> on dark ones.
      </p>
    </div>`;
  }

  #renderFont(): TemplateResult {
    return html`<label>
      Font
      <select @change=${(event: Event) => this.#set({ font: valueOf(event) })}>
        ${FONTS.map(([words, css]) => html`<option value=${css} .selected=${css === this.site.font}>${words}</option>`)}
      </select>
    </label>`;
  }

  #renderRange(
    name: 'radius' | 'density' | 'textSize',
    words: string,
    { least, most, step, unit }: { least: number; most: number; step: number; unit: string },
  ): TemplateResult {
    return html`<label>
      <span>${words}: ${this.site[name]} ${unit}</span>
      <input
        type="range"
        min=${least}
        max=${most}
        step=${step}
        .value=${String(this.site[name])}
        @input=${(event: Event) => this.#set({ [name]: Number(valueOf(event)) })}
      />
    </label>`;
  }

  #renderCss(css: string): unknown {
    if (!css) return html`<p>Nothing to copy yet: this is how the elements look by themselves.</p>`;
    const part = { name: 'css', title: strings.places.styles, text: css };
    return renderCode(part, strings, this.#copying);
  }

  #set(change: Partial<Site>): void {
    this.site = { ...this.site, ...change };
    this.#copying.copied = undefined;
  }
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
