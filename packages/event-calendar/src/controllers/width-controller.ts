import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: whether the element is at least so wide.
 * Does not own: what follows from it.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #threshold: number;
  #observer: ResizeObserver | undefined;
  isWide = false;

  /** @param threshold - width in CSS pixels */
  constructor(host: ReactiveControllerHost & Element, threshold: number) {
    this.#host = host;
    this.#threshold = threshold;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const isWide = entry !== undefined && entry.contentRect.width >= this.#threshold;
      if (isWide === this.isWide) return;
      this.isWide = isWide;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
