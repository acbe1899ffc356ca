/** Work that can pause: each `next()` does a little of it, until there is a result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all that is left to do. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
