import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Owns: that what is said of the present is said anew each minute, while someone looks.
 * Does not own: what is said.
 */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether anything is said of the present. */
  set isRunning(isRunning: boolean) {
    if (isRunning === this.#isRunning) return;
    this.#isRunning = isRunning;
    this.#wait();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
    this.#wait();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#isRunning && !document.hidden) this.#timer = setTimeout(this.#look, 60_000 - (Date.now() % 60_000));
  }
}
