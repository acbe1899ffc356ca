/** The remainder that is never negative: `modulo(-1, 7)` is 6. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
