import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels that a pointer may move and still click. */
const STILL = 5;

/**
 * Owns: that a click beside the links of a card follows the link of its heading.
 * Does not own: the link, which is a real one, for keys, menus and new tabs.
 *
 * Text of a card can be selected: to drag over it, or to click it twice, is no click on the card.
 */
export class WholeCardClick implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #x = 0;
  #y = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#handlePointerdown);
    this.#host.addEventListener('click', this.#handleClick);
  }

  readonly #handlePointerdown = ({ clientX, clientY }: PointerEvent): void => {
    [this.#x, this.#y] = [clientX, clientY];
  };

  readonly #handleClick = (domEvent: MouseEvent): void => {
    const { clientX, clientY, detail } = domEvent;
    const isMoved = Math.abs(clientX - this.#x) + Math.abs(clientY - this.#y) > STILL;
    const isOther = domEvent.ctrlKey || domEvent.metaKey || domEvent.shiftKey || domEvent.altKey || detail > 1;
    const isInner = (domEvent.composedPath()[0] as Element).closest('a, button, input, select, [slot]');
    if (isMoved || isOther || isInner || domEvent.defaultPrevented) return;
    this.#host.shadowRoot?.querySelector<HTMLAnchorElement>('.title a')?.click();
  };
}
