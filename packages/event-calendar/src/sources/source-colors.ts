/**
 * Colours of sources, as a sheet of the tree that the calendar draws in: by `data-source`, which numbers them. A sheet made in this way is one
 * that a strict Content-Security-Policy has nothing against, as it would against attributes `style`.
 */
export class SourceColors {
  #sheet: CSSStyleSheet | undefined;
  #text = '';

  /**
   * @param root - of the calendar; in audit mode one element of the page
   * @param colors - checked; undefined where a source has none
   */
  show(root: HTMLElement | DocumentFragment, colors: readonly (string | undefined)[]): void {
    const within = root instanceof Element ? `#${root.id} ` : '';
    const text = colors.map((color, at) => (color ? `${within}[data-source='${at}']{--_mark:${color}}` : '')).join('');
    const tree = root.getRootNode() as Partial<ShadowRoot>;
    if ((!text && !this.#sheet) || !tree.adoptedStyleSheets) return;
    this.#sheet ??= new CSSStyleSheet();
    if (text !== this.#text) this.#sheet.replaceSync(text);
    this.#text = text;
    if (!tree.adoptedStyleSheets.includes(this.#sheet)) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
    }
  }
}
