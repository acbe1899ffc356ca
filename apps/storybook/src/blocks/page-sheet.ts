import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: a style sheet that holds for the whole page while its block is on it.
 * Does not own: the rules in it.
 */
export class PageSheet implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  replaceSync(rules: string): void {
    this.#sheet.replaceSync(rules);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#sheet);
  }
}
