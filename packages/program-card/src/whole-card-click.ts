import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pixels that a pointer may move and still click. */
const STILL = 5;

/**
 * Owns: that a click beside the links of a card follows the link of its heading.
 * Does not own: the link, which is a real one, for keys, menus and new tabs.
 *
 * Text of a card can be selected: to drag over it, or to click it twice, is no click on the card.
 */
export class WholeCardClick implements ReactiveController, EventListenerObject {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #x = 0;
  #y = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this);
    this.#host.addEventListener('click', this);
  }

  handleEvent(domEvent: MouseEvent): void {
    const { clientX, clientY, type } = domEvent;
    const isMoved = Math.abs(clientX - this.#x) + Math.abs(clientY - this.#y) > STILL;
    if (type === 'pointerdown') [this.#x, this.#y] = [clientX, clientY];
    else if (!isMoved && isPlain(domEvent)) {
      this.#host.shadowRoot?.querySelector<HTMLAnchorElement>('.title a')?.click();
    }
  }
}

/** One click on nothing of its own, and for no new tab. */
function isPlain(domEvent: MouseEvent): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey, detail, defaultPrevented } = domEvent;
  const inner = (domEvent.composedPath()[0] as Element).closest('a, button, input, select, [slot]');
  return !inner && !ctrlKey && !metaKey && !shiftKey && !altKey && detail < 2 && !defaultPrevented;
}
