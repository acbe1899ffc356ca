import type { LitElement, ReactiveController } from 'lit';

type Finder = (root: ParentNode) => HTMLElement | null | undefined | '';

/**
 * Owns: where focus goes after the next render, and that it never falls to the page's body.
 * Does not own: what is rendered, and when focus should move.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #fallback: Finder;
  #wanted: Finder | undefined;
  #hadFocus = false;

  /** @param fallback - takes the focus when what had it is gone */
  constructor(host: LitElement, fallback: Finder) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  /** Focuses an element once the pending render is done; the last request of several wins. */
  moveTo(find: Finder): void {
    this.#wanted = find;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const target = this.#wanted?.(root) ?? (this.#hadFocus && !this.#hasFocus() ? this.#fallback(root) : undefined);
    this.#wanted = undefined;
    if (target) target.focus();
  }

  /** In the shadow tree, or on something in the tag that is still shown. */
  #hasFocus(): boolean {
    const active = this.#host.ownerDocument.activeElement;
    if (this.#host.shadowRoot?.activeElement) return true;
    return active !== null && active !== this.#host && this.#host.contains(active) && active.checkVisibility();
  }
}
