/**
 * The places, counted from 0, that BYSETPOS picks from a number of candidates (RFC 5545 §3.3.10): sorted, each once. The
 * candidates themselves need not be there.
 */
export function pickPositions(bySetPos: ReadonlySet<number>, count: number): number[] {
  const places = [...bySetPos].map((position) => (position > 0 ? position - 1 : count + position));
  return [...new Set(places)].filter((place) => place >= 0 && place < count).sort((a, b) => a - b);
}
