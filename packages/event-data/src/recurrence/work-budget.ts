/**
 * What one call may spend on all events together, so that no feed can hold up a page. Even when nothing is left, each event
 * has enough for an honest series: one hostile feed never hides the good event beside it.
 */
export class WorkBudget {
  #days = 5_000_000;
  #instances = 250_000;

  /** The most days that may be looked at to count one series. */
  get days(): number {
    return Math.max(this.#days, 2000);
  }

  /** The most instances of one event. */
  get instances(): number {
    return Math.min(MOST_INSTANCES, Math.max(this.#instances, 100));
  }

  spend(days: number, instances: number): void {
    this.#days -= days;
    this.#instances -= instances;
  }
}

const MOST_INSTANCES = 10_000;
