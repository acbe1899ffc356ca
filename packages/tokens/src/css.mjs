/** @import { Token } from './token.mjs' */

/**
 * A style sheet for pages that want to start from our tokens: `--otr-color-ink` on the document's root.
 *
 * @param {readonly Token[]} tokens
 * @returns {string}
 */
export function toPageCss(tokens) {
  const lines = tokens.map((token) => `  --otr-${token.name}: ${toValue(token, '--otr-')};\n`);
  return `:root {\n${lines.join('')}}\n`;
}

/**
 * The tokens of an element's inner root: `--_color-ink`, which is the page's `--otr-color-ink` where there is one.
 *
 * @param {readonly Token[]} tokens
 * @returns {string}
 */
export function toElementCss(tokens) {
  const lines = tokens.map((token) => `--_${token.name}:var(--otr-${token.name},${toValue(token, '--_')});\n`);
  return `.root{\n${lines.join('')}}\n`;
}

/** @param {Token} token @param {string} prefix - of the names an alias may point to */
function toValue({ value, dark, alias }, prefix) {
  if (alias) return `var(${prefix}${value})`;
  return dark ? `light-dark(${value},${dark})` : value;
}
