import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Owns: the block of JSON-LD in the head of the page, which tells search engines of an element's content.
 * Does not own: what it says.
 */
export class LinkedDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #key: readonly unknown[] | undefined;
  #block: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Tells it once that which is on screen is drawn.
   *
   * @param key - what it depends on; while all of it is the same, nothing is done
   * @param toGraph - gives the nodes (schema.org); none where there is nothing to tell
   */
  tell(key: readonly unknown[], toGraph: () => readonly object[]): void {
    if (this.#key && key.every((part, at) => part === this.#key![at])) return;
    this.#key = key;
    setTimeout(() => {
      if (this.#key !== key) return;
      this.#block?.remove();
      const graph = toGraph();
      this.#block = graph.length ? toBlock(graph) : undefined;
      if (this.#block) this.#host.ownerDocument.head.append(this.#block);
    });
  }

  /** Takes back what was told. */
  retract(): void {
    this.#key = undefined;
    this.#block?.remove();
  }

  hostDisconnected(): void {
    this.retract();
  }
}

function toBlock(graph: readonly object[]): Element {
  const holder = document.createDocumentFragment();
  // Data, which never runs. A script of a template is one that browsers take as settled, so that neither script-src nor
  // Trusted Types have a say in its text, as they would in that of one made by createElement.
  // eslint-disable-next-line no-restricted-syntax
  render(html`<script type="application/ld+json"></script>`, holder);
  const block = holder.querySelector('script')!;
  block.append(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c'));
  return block;
}
