import type { FeedEnvironment } from './feed-environment.ts';

type Answer = () => Response | Promise<Response>;

/** Network, clock and chance in the hands of a test. A request without an answer stays open. */
export class FeedEnvironmentHarness implements FeedEnvironment {
  readonly requests: { url: string; init: RequestInit }[] = [];
  readonly reported: unknown[] = [];
  readonly #answers: Answer[];
  readonly #timers = new Map<object, { at: number; callback: () => void }>();
  #time = 0;
  /** Milliseconds that the test has worked. */
  worked = 0;

  /** @param answers - to the requests, in order */
  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  fetch(url: string, init: RequestInit): Promise<Response> {
    this.requests.push({ url, init });
    const answer = this.#answers.shift();
    return answer ? Promise.resolve().then(answer) : new Promise(() => {});
  }

  setTimeout(callback: () => void, milliseconds: number): object {
    const timer = {};
    this.#timers.set(timer, { at: this.#time + milliseconds, callback });
    return timer;
  }

  clearTimeout(timer: object): void {
    this.#timers.delete(timer);
  }

  random(): number {
    return 0.5;
  }

  now(): number {
    return this.#time;
  }

  /** Takes time, as a slow reader does. */
  work(milliseconds: number): void {
    this.#time += milliseconds;
    this.worked += milliseconds;
  }

  baseUrl(): string {
    return 'https://partner.example/events/';
  }

  reportError(error: unknown): void {
    this.reported.push(error);
  }

  /** Adds an answer for a request still to come. */
  answer(answer: Answer): void {
    this.#answers.push(answer);
  }

  get openTimers(): number {
    return this.#timers.size;
  }

  /** Lets everything happen that needs no more time. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass, and everything happen that is due. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    await this.settle();
    for (let due = this.#nextDue(end); due; due = this.#nextDue(end)) {
      this.#timers.delete(due.timer);
      this.#time = Math.max(this.#time, due.at);
      due.callback();
      await this.settle();
    }
    this.#time = Math.max(this.#time, end);
  }

  #nextDue(end: number) {
    return [...this.#timers]
      .map(([timer, { at, callback }]) => ({ timer, at, callback }))
      .filter(({ at }) => at <= end)
      .sort((a, b) => a.at - b.at)[0];
  }
}
