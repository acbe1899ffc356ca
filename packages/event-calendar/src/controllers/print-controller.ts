import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: whether the page is being printed.
 * Does not own: what is shown on paper.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #print: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#print?.matches === true;
  }

  hostConnected(): void {
    this.#print ??= matchMedia('print');
    this.#print.addEventListener('change', this.#handleChange);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#handleChange);
  }

  readonly #handleChange = (): void => {
    this.#host.requestUpdate();
  };
}
