import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { ClockController, type Refreshing } from './clock-controller.ts';

const HOUR = 3_600_000;
const MORNING = +new Date(2026, 4, 12, 9);

/** A page whose clock and visibility the test sets; one timer waits at a time. */
class PageHarness {
  now = MORNING;
  renders = 0;
  requests = 0;
  timer: { readonly at: number; readonly callback: () => void } | undefined;
  readonly clock: ClockController;
  #undo: (() => void)[] = [];

  constructor() {
    const { setTimeout, clearTimeout } = window;
    const { now } = Date;
    const RealDate = Date;
    const present = (): number => this.now;
    window.setTimeout = ((callback: () => void, rest: number) => {
      this.timer = { at: this.now + rest, callback };
      return 1;
    }) as typeof window.setTimeout;
    window.clearTimeout = () => (this.timer = undefined);
    window.Date = class extends RealDate {
      constructor(...values: readonly number[]) {
        if (values.length) super(...(values as [number, number]));
        else super(present());
      }
    } as DateConstructor;
    window.Date.now = present;
    this.#undo = [
      () => {
        Object.assign(window, { setTimeout, clearTimeout, Date: RealDate });
        Date.now = now;
        Reflect.deleteProperty(document, 'hidden');
      },
    ];
    const host = { isConnected: true, addController() {}, requestUpdate: () => (this.renders += 1) };
    this.clock = new ClockController(host as unknown as ReactiveControllerHost & Element, () => (this.requests += 1));
    this.clock.hostConnected();
  }

  show(isShown: boolean): void {
    Object.defineProperty(document, 'hidden', { value: !isShown, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Lets time pass to a moment, and what waits until then happen. */
  passTo(moment: number): void {
    while (this.timer && this.timer.at <= moment) {
      const { at, callback } = this.timer;
      this.now = at;
      this.timer = undefined;
      callback();
    }
    this.now = moment;
  }

  leave(): void {
    this.clock.hostDisconnected();
    for (const undo of this.#undo) undo();
  }
}

describe('the clock of a calendar', () => {
  let page: PageHarness;
  beforeEach(() => (page = new PageHarness()));
  afterEach(() => {
    page.leave();
  });

  const since = (askedAt: number, interval = 3600): Refreshing => ({ askedAt, interval });

  it('draws anew when the day changes, each day', () => {
    page.passTo(MORNING + 14 * HOUR);
    expect(page.renders).to.equal(0);
    page.passTo(MORNING + 16 * HOUR);
    expect(page.renders).to.equal(1);
    page.passTo(MORNING + 40 * HOUR);
    expect(page.renders).to.equal(2);
    expect(page.requests).to.equal(0);
  });

  it('asks the feed again by its interval, counted from when it was last asked', () => {
    page.clock.refreshing = since(MORNING - HOUR / 2);
    page.passTo(MORNING + 0.4 * HOUR);
    expect(page.requests).to.equal(0);
    page.passTo(MORNING + 0.6 * HOUR);
    expect(page.requests).to.equal(1);
    page.clock.refreshing = since(MORNING + 0.5 * HOUR);
    page.passTo(MORNING + 1.6 * HOUR);
    expect(page.requests).to.equal(2);
  });

  it('asks at most every five minutes, whatever a feed says', () => {
    page.clock.refreshing = since(MORNING, 1);
    page.passTo(MORNING + 299_000);
    expect(page.requests).to.equal(0);
    page.passTo(MORNING + 300_000);
    expect(page.requests).to.equal(1);
  });

  it('asks nothing and draws nothing in a hidden tab, and makes up for it once', () => {
    page.clock.refreshing = since(MORNING);
    page.show(false);
    page.passTo(MORNING + 50 * HOUR);
    expect([page.requests, page.renders]).to.deep.equal([0, 0]);
    page.show(true);
    expect([page.requests, page.renders]).to.deep.equal([1, 1]);
  });

  it('does nothing for a calendar that was removed', () => {
    page.clock.refreshing = since(MORNING);
    page.clock.hostDisconnected();
    page.passTo(MORNING + 50 * HOUR);
    page.show(true);
    expect([page.requests, page.renders]).to.deep.equal([0, 0]);
  });

  it('waits for a feed that asks for less than once in a month', () => {
    page.clock.refreshing = since(MORNING, 40 * 86_400);
    page.passTo(MORNING + 39 * 24 * HOUR);
    expect(page.requests).to.equal(0);
    page.passTo(MORNING + 40 * 24 * HOUR + HOUR);
    expect(page.requests).to.equal(1);
  });
});
