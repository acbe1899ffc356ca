/** The middle of a list; of an even one the mean of both middles. What is no number is left out; nothing of nothing. */
export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What several runs have found: a list of figures by name for each contender. */
export class Samples {
  #byName = new Map();

  add(name, figures) {
    if (!this.#byName.has(name)) this.#byName.set(name, []);
    this.#byName.get(name).push(figures);
  }

  /** One row for each contender, in the order in which they came: the median of each figure, and how many runs it is of. */
  medians() {
    return [...this.#byName].map(([name, samples]) => {
      const figures = [...new Set(samples.flatMap(Object.keys))];
      const entries = figures.map((figure) => [figure, median(samples.map((sample) => sample[figure]))]);
      return { name, runs: samples.length, ...Object.fromEntries(entries) };
    });
  }
}
