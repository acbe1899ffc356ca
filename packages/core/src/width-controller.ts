import type { LitElement, ReactiveController } from 'lit';

/**
 * Owns: whether the element is at least so wide.
 * Does not own: what follows from it.
 *
 * It measures an element of the template with the class `ruler`, which has no height: if it measured the host, a view of
 * another height would call it again in the same frame, and the page would get a "ResizeObserver loop" error.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #threshold: number;
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;
  /** Undefined until it is measured. */
  isWide: boolean | undefined;
  /** Whether anything follows from it: to measure, a page is laid out in the middle of its script. */
  isAsked = true;

  /** @param threshold - width in CSS pixels */
  constructor(host: LitElement, threshold: number) {
    this.#host = host;
    this.#threshold = threshold;
    // Only what is drawn can be measured, so an update does follow an update; Lit's build for developers advises against it.
    (host.constructor as typeof LitElement).disableWarning?.('change-in-update');
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = (this.isAsked && this.#host.renderRoot.querySelector('.ruler')) || undefined;
    if (ruler === this.#ruler) return;
    this.hostDisconnected();
    this.#ruler = ruler;
    if (!ruler) return;
    this.#setWidth(ruler.clientWidth);
    this.#observer = new ResizeObserver(() => {
      // Not at once: another view can bring a scroll bar, and so another width, within the same frame.
      requestAnimationFrame(() => {
        if (ruler === this.#ruler) this.#setWidth(ruler.clientWidth);
      });
    });
    this.#observer.observe(ruler);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = undefined;
  }

  #setWidth(width: number): void {
    const isWide = width >= this.#threshold;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
