import { PNG } from 'pngjs';

/** A picture of the window, or of a part of it, in the pixels of the screen. */
export class Pixels {
  #png;

  constructor(buffer) {
    this.#png = PNG.sync.read(buffer);
  }

  /**
   * @param {Pixels} other - of the same part
   * @param {number} least - contrast between then and now
   * @returns {number} pixels that differ by so much
   */
  changedFrom(other, least) {
    const [now, then] = [this.#png.data, other.#png.data];
    let changed = 0;
    for (let at = 0; at < now.length; at += 4) {
      if (now[at] === then[at] && now[at + 1] === then[at + 1] && now[at + 2] === then[at + 2]) continue;
      if (contrastOf(now.subarray(at, at + 3), then.subarray(at, at + 3)) >= least) changed++;
    }
    return changed;
  }
}

/** @returns {number} relative luminance (WCAG 2.2) */
function luminanceOf(colour) {
  const [red, green, blue] = Array.from(colour, (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns {number} contrast ratio (WCAG 2.2), 1 to 21 */
export function contrastOf(one, other) {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * What stands on the commonest colour of a picture: the strongest contrast with it. Letters are thin, so most of their pixels are
 * mixed; the strongest is the colour that was meant.
 */
export function contrastInside(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1);
  const [ground] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const back = ground.split(',').map(Number);
  return Math.max(...[...counts.keys()].map((colour) => contrastOf(colour.split(',').map(Number), back)));
}
