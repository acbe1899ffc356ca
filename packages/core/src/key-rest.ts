import { noChange, type ReactiveControllerHost } from 'lit';

/** A pause that who types does not make between two letters, in milliseconds. */
const REST = 500;

/**
 * Owns: that a live region keeps its words while the visitor types in a field. At each key a screen reader drops what it was about
 * to say, and words that stay the same from then on would never be said.
 * Does not own: the words.
 */
export class KeyRest {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Belongs on the field. */
  readonly handleKeydown = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#host.requestUpdate();
    }, REST);
  };

  /** What a live region shows: these words, or what it had while keys are pressed. */
  hold(words: unknown): unknown {
    return this.#timer ? noChange : words;
  }
}
