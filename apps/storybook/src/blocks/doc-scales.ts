import type { Token } from '@otr-elements/tokens/token.js';
import { LitElement, html, type TemplateResult } from 'lit';
import { TOKENS } from '../theme-colors.ts';
import { lightRoot } from './light-root.ts';
import { PageSheet } from './page-sheet.ts';

/** How a kind of token is shown: the property that its value is given to, and what has it. */
interface Scale {
  readonly title: string;
  readonly prefix: string;
  readonly property: string;
  readonly sample: 'bar' | 'box' | 'words';
}

const SCALES: readonly Scale[] = [
  { title: 'Space', prefix: 'space-', property: 'inline-size', sample: 'bar' },
  { title: 'Radius', prefix: 'radius-', property: 'border-radius', sample: 'box' },
  { title: 'Text size', prefix: 'font-size-', property: 'font-size', sample: 'words' },
  { title: 'Weight', prefix: 'font-weight-', property: 'font-weight', sample: 'words' },
  { title: 'Line height', prefix: 'line-height-', property: 'line-height', sample: 'words' },
  { title: 'Font', prefix: 'font-family', property: 'font-family', sample: 'words' },
  { title: 'Border', prefix: 'border-width', property: 'inline-size', sample: 'bar' },
  { title: 'Focus ring', prefix: 'focus-width', property: 'inline-size', sample: 'bar' },
];

/** Spaces, corners and type of the token file, each drawn with its value. */
export class DocScales extends LitElement {
  readonly #sheet = new PageSheet(this);

  override createRenderRoot(): this {
    return lightRoot(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sheet.replaceSync(SCALES.flatMap((scale) => tokensOf(scale).map((token) => ruleOf(token, scale))).join('\n'));
  }

  override render(): TemplateResult {
    return html`${SCALES.map(
      (scale) =>
        html`<h2>${scale.title}</h2>
          <ul class="doc-scale">
            ${tokensOf(scale).map((token) => renderToken(token, scale))}
          </ul>`,
    )}`;
  }
}

/** From the smallest to the largest: in a name, `05` is a half and `105` one and a half. */
function tokensOf({ prefix }: Scale): readonly Token[] {
  const tokens = TOKENS.filter(({ name }) => name.startsWith(prefix));
  return tokens.sort((a, b) => parseFloat(a.value) - parseFloat(b.value));
}

const ruleOf = ({ name, value }: Token, { property }: Scale): string =>
  `[data-token='${name}'] { ${property}: ${value} }`;

function renderToken({ name, value }: Token, { sample }: Scale): TemplateResult {
  const shown = sample === 'words' ? 'Trade week, March 17–19: sessions for importers' : '';
  return html`<li>
    <code>--otr-${name}</code><span class="doc-quiet">${value}</span>
    <div class="doc-${sample}" data-token=${name}>${shown}</div>
  </li>`;
}
