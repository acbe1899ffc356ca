/** What a feed store needs from the outside, so that a test can stand in for network, clock and chance. */
export interface FeedEnvironment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Address that relative feed addresses are resolved against. */
  baseUrl(): string | undefined;
  /** Takes what a listener threw. */
  reportError(error: unknown): void;
}
