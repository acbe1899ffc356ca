import type { LitElement, ReactiveController } from 'lit';

/** Pixels that a pointer may move and still click. */
const STILL = 5;

/**
 * Owns: that a click beside the links of a card follows the link of its heading.
 * Does not own: the link, which is a real one, for keys, menus and new tabs.
 *
 * Text of a card can be selected: to drag over it, or to click it twice, is no click on the card.
 */
export class WholeCardClick implements ReactiveController, EventListenerObject {
  readonly #host: LitElement;
  #x = 0;
  #y = 0;

  constructor(host: LitElement) {
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
    else if (!isMoved && isPlain(domEvent, this.#host.renderRoot)) {
      this.#host.renderRoot.querySelector<HTMLAnchorElement>('.title a')?.click();
    }
  }
}

/** One click on nothing of its own, and for no new tab. */
function isPlain(domEvent: MouseEvent, root: Node): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey, detail, defaultPrevented } = domEvent;
  const inner = (domEvent.composedPath()[0] as Element).closest('a, button, input, select, [slot]');
  // In audit mode the whole card is in something slotted.
  const isBeside = !inner || inner.contains(root);
  return isBeside && !ctrlKey && !metaKey && !shiftKey && !altKey && detail < 2 && !defaultPrevented;
}
