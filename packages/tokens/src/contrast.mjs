/**
 * Contrast of two opaque colours, WCAG 2.2 "contrast ratio".
 *
 * @param {string} first - sRGB as `#rrggbb`
 * @param {string} second - sRGB as `#rrggbb`
 * @returns {number} a ratio from 1 to 21; the order of the colours does not matter
 */
export function contrastRatio(first, second) {
  const [dark, light] = /** @type {[number, number]} */ ([luminance(first), luminance(second)].sort((a, b) => a - b));
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = /** @type {[number, number, number]} */ (
    [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255))
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} channel */
function toLinear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
