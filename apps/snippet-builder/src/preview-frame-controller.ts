import type { PreviewOrder } from './preview/preview-order.ts';

/** Owns: what the preview's frame was told last, and its height. Does not own: which frame there is. */
export class PreviewFrameController {
  readonly #find: () => HTMLIFrameElement | null;
  readonly #resize = new ResizeObserver(() => this.#fit());
  #order: PreviewOrder | undefined;
  #told: string | undefined;

  /** @param find - gives the frame that is on the page now */
  constructor(find: () => HTMLIFrameElement | null) {
    this.#find = find;
    addEventListener('message', ({ source, data }) => {
      if (data === 'ready' && source === this.#frame?.contentWindow) this.#begin();
    });
  }

  /** Has the frame show something else, once it is there. */
  show(order: PreviewOrder): void {
    this.#order = order;
    if (this.#frame?.contentDocument?.querySelector('main *')) this.#tell();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#find();
  }

  /** A frame that has just been opened has been told nothing. */
  #begin(): void {
    this.#told = undefined;
    this.#tell();
    this.#resize.disconnect();
    const main = this.#frame?.contentDocument?.querySelector('main');
    if (main) this.#resize.observe(main);
  }

  #tell(): void {
    const order = JSON.stringify(this.#order);
    if (!this.#order || order === this.#told) return;
    this.#told = order;
    this.#frame?.contentWindow?.postMessage(this.#order, location.origin);
  }

  /** As tall as what is in it, up to what its style sheet allows. */
  #fit(): void {
    const frame = this.#frame;
    const height = frame?.contentDocument?.documentElement.scrollHeight;
    const main = frame?.contentDocument?.querySelector('main')?.getBoundingClientRect().bottom;
    if (frame && height && main) frame.style.blockSize = `${Math.ceil(main) + 2}px`;
  }
}
