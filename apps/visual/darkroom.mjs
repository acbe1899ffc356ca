// Works in a thread of its own: see pictures.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import optimise, { init } from '@jsquash/oxipng/optimise.js';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Of what an eye can tell apart, 0 to 1: two steps of 255 between greys. Letters have no smooth edges that would need more. */
const TOLERANCE = 0.01;

/** Of oxipng. The next one takes twice as long and saves a twelfth. */
const LEVEL = 1;

/**
 * @param {{expected: Uint8Array, actual: Uint8Array}} pictures - as PNG
 * @returns {{pixels: number, sizes: string[], diff: Uint8Array} | null} how many pixels differ, and a picture of where; null if they
 *   are alike
 */
export function compare({ expected, actual }) {
  const [then, now] = [expected, actual].map((png) => PNG.sync.read(Buffer.from(png)));
  const width = Math.max(then.width, now.width);
  const height = Math.max(then.height, now.height);
  const diff = new PNG({ width, height });
  const options = { threshold: TOLERANCE, includeAA: true, alpha: 0.2 };
  const images = [then, now].map((image) => onto(image, width, height).data);
  const pixels = pixelmatch(...images, diff.data, width, height, options);
  const isResized = then.width !== now.width || then.height !== now.height;
  return pixels || isResized ? { pixels, sizes: [sizeOf(then), sizeOf(now)], diff: PNG.sync.write(diff) } : null;
}

/** @returns {Promise<Uint8Array>} the same pixels in fewer bytes */
export async function reduce(png) {
  const module = createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm');
  await init(await WebAssembly.compile(readFileSync(module)));
  return new Uint8Array(await optimise(png, { level: LEVEL }));
}

function sizeOf({ width, height }) {
  return `${width} × ${height}`;
}

/** The smaller of two pictures, with nothing in the room that only the other has. */
function onto(image, width, height) {
  if (image.width === width && image.height === height) return image;
  const larger = new PNG({ width, height });
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}
