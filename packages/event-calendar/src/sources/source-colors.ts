/**
 * Colours of sources, as a sheet of the shadow tree: by `data-source`, which numbers them. A sheet made in this way is one
 * that a strict Content-Security-Policy has nothing against, as it would against attributes `style`.
 */
export class SourceColors {
  #sheet: CSSStyleSheet | undefined;
  #text = '';

  /** @param colors - checked; undefined where a source has none */
  show(root: DocumentFragment | null, colors: readonly (string | undefined)[]): void {
    const text = colors.map((color, at) => (color ? `[data-source='${at}']{--_mark:${color}}` : '')).join('');
    if (text === this.#text || !root || !('adoptedStyleSheets' in root)) return;
    this.#text = text;
    const shadow = root as ShadowRoot;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(text);
    if (!shadow.adoptedStyleSheets.includes(this.#sheet)) {
      shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.#sheet];
    }
  }
}
