import { contrastRatio } from '@otr-elements/tokens/contrast.js';

/** WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
const STEPS = 50;

/**
 * Mixes two colours in sRGB.
 *
 * @param from - `#rrggbb`
 * @param to - `#rrggbb`
 * @param share - of the second, from 0 to 1
 */
export function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [first, second] = [from, to].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(first + (second - first) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/**
 * The colour nearest to one that can carry text on all grounds: towards `end`, in steps of a fiftieth.
 *
 * @param end - black on light grounds, white on dark ones; enough on each of them
 */
export function readableShade(color: string, grounds: readonly string[], end: string): string {
  for (let step = 0; step < STEPS; step++) {
    const shade = mix(color, end, step / STEPS);
    if (grounds.every((ground) => contrastRatio(shade, ground) >= ENOUGH)) return shade;
  }
  return end;
}
