import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadExtras, type Extras } from '../load-extras.ts';

/**
 * Owns: the part of the badge that is loaded when it is needed.
 * Does not own: what it is needed for.
 */
export class ExtrasController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #loading: Promise<Extras | undefined> | undefined;
  #extras: Extras | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A part that could not be loaded may be had after all.
    if (!this.#extras) this.#loading = undefined;
  }

  /** Undefined until it is loaded. */
  get extras(): Extras | undefined {
    return this.#extras;
  }

  /** Loads it, once; undefined where it cannot be had. */
  ask(): Promise<Extras | undefined> {
    return (this.#loading ??= loadExtras().then(
      (extras) => {
        this.#extras = extras;
        this.#host.requestUpdate();
        return extras;
      },
      () => undefined,
    ));
  }
}
