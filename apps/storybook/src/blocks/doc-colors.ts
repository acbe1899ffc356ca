import { LINES, TEXT } from '@otr-elements/tokens/contrast-pairs.js';
import { contrastRatio } from '@otr-elements/tokens/contrast.js';
import { LitElement, css, html, unsafeCSS, type TemplateResult } from 'lit';
import { COLOR_THEMES, colorsOf, type Color, type ColorTheme } from '../theme-colors.ts';
import { lightRoot } from './light-root.ts';
import { PageSheet } from './page-sheet.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The colours of each theme, and what contrast they have where they meet. */
export class DocColors extends LitElement {
  static override properties = { theme: { state: true } };
  declare theme: ColorTheme;
  readonly #sheet = new PageSheet(this);

  constructor() {
    super();
    this.theme = 'USWDS';
  }

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override render(): TemplateResult {
    const colors = colorsOf(this.theme);
    this.#sheet.replaceSync([...colors.values()].map(rulesOf).join(''));
    return html`
      <fieldset>
        <legend>Theme</legend>
        <div class="doc-chips">${COLOR_THEMES.map((theme) => this.#renderTheme(theme))}</div>
      </fieldset>
      <h2>Light and dark</h2>
      <ul class="doc-swatches">
        ${[...colors.values()].map(renderColor)}
      </ul>
      <h2>Text on its grounds</h2>
      ${renderPairs(TEXT, colors, 'Text')}
      <h2>Rings and lines on their grounds</h2>
      ${renderPairs(LINES, colors, 'Line')}
    `;
  }

  #renderTheme(theme: ColorTheme): TemplateResult {
    return html`<label class="doc-chip">
      <input
        type="radio"
        name="doc-theme"
        .checked=${theme === this.theme}
        @change=${() => (this.theme = theme)}
      />${theme}
    </label>`;
  }
}

/** What a strict policy would not have in a template stands in a sheet. */
function rulesOf({ name, light, dark }: Color): string {
  return css`
    [data-front='light ${unsafeCSS(name)}'] {
      color: ${unsafeCSS(light)};
    }
    [data-front='dark ${unsafeCSS(name)}'] {
      color: ${unsafeCSS(dark)};
    }
    [data-ground='light ${unsafeCSS(name)}'] {
      background-color: ${unsafeCSS(light)};
    }
    [data-ground='dark ${unsafeCSS(name)}'] {
      background-color: ${unsafeCSS(dark)};
    }
  `.cssText;
}

function renderColor({ name, light, dark, description }: Color): TemplateResult {
  return html`<li>
    <div class="doc-pair" aria-hidden="true">
      <span data-ground="light ${name}"></span><span data-ground="dark ${name}"></span>
    </div>
    <code>--otr-color-${name}</code>
    <div class="doc-quiet">${light} · ${dark}</div>
    <div>${description}</div>
  </li>`;
}

function renderPairs(
  pairs: readonly [front: string, grounds: string[]][],
  colors: ReadonlyMap<string, Color>,
  kind: string,
): TemplateResult {
  return html`<div class="doc-scroll" role="region" aria-label="${kind}: contrast" tabindex="0">
    <table class="doc-table">
      <thead>
        <tr>
          <th scope="col">${kind}</th>
          <th scope="col">Ground</th>
          ${SCHEMES.map((scheme) => html`<th scope="col">Contrast, ${scheme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pairs.flatMap(([front, grounds]) => grounds.map((ground) => renderPair(front, ground, colors)))}
      </tbody>
    </table>
  </div>`;
}

function renderPair(front: string, ground: string, colors: ReadonlyMap<string, Color>): TemplateResult {
  return html`<tr>
    <th scope="row">${front}</th>
    <td>${ground}</td>
    ${SCHEMES.map((scheme) => renderRatio(scheme, colors.get(front)!, colors.get(ground)!))}
  </tr>`;
}

/** Of lines the sample is a bar: as text they may be too faint. */
function renderRatio(scheme: Scheme, front: Color, ground: Color): TemplateResult {
  const ratio = contrastRatio(front[scheme], ground[scheme]);
  return html`<td>
    <span class="doc-sample" data-ground="${scheme} ${ground.name}" aria-hidden="true"
      ><svg viewBox="0 0 32 16" data-front="${scheme} ${front.name}"><path d="M4 8h24" /></svg
    ></span>
    ${ratio.toFixed(1)}:1
  </td>`;
}
