import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds; a feed that asks to be read more often than this is read this often. */
const LEAST_INTERVAL = 300;

/** What is due besides the next day. */
export interface Refreshing {
  /** Milliseconds since 1970: when the feed was last asked. */
  readonly askedAt: number;
  /** Seconds to wait before it is asked again. */
  readonly interval: number;
}

/**
 * Owns: what happens by itself while the page is looked at: the day changes, and the feed is asked again.
 * Does not own: what day it is, and the feed. While nobody looks, nothing happens; it is made up for afterwards.
 */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #refresh: () => void;
  #refreshing: Refreshing | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param refresh - asks the feed again */
  constructor(host: ReactiveControllerHost & Element, refresh: () => void) {
    this.#host = host;
    this.#refresh = refresh;
    host.addController(this);
  }

  /** From now on asks the feed again by this; undefined never does. */
  set refreshing(refreshing: Refreshing | undefined) {
    if (refreshing?.askedAt === this.#refreshing?.askedAt && refreshing?.interval === this.#refreshing?.interval)
      return;
    this.#refreshing = refreshing;
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

  /** Someone looks: does what has become due meanwhile. */
  readonly #look = (): void => {
    if (document.hidden) {
      clearTimeout(this.#timer);
      return;
    }
    this.#host.requestUpdate();
    if (this.#untilRefresh() <= 0) this.#refresh();
    this.#wait();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    if (document.hidden || !this.#host.isConnected) return;
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const untilRefresh = this.#untilRefresh();
    const rest = Math.min(+midnight - +now, untilRefresh > 0 ? untilRefresh : Infinity);
    this.#timer = setTimeout(this.#look, rest);
  }

  #untilRefresh(): number {
    if (!this.#refreshing) return Infinity;
    const { askedAt, interval } = this.#refreshing;
    return askedAt + Math.max(interval, LEAST_INTERVAL) * 1000 - Date.now();
  }
}
