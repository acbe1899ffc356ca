/**
 * One design token, ready to be written as CSS.
 *
 * @typedef {object} Token
 * @property {string} name - dashed, without a prefix: `color-primary`
 * @property {string} value - CSS, or the name of another token when `alias` is true
 * @property {string} [dark] - CSS for a dark colour scheme, where it differs
 * @property {boolean} alias
 * @property {string} [description] - what it is for
 */

const OURS = 'io.github.otr-elements';

/**
 * Lists the tokens of a W3C design-tokens document (DTCG 2025.10), in its order.
 *
 * @param {any} group - the document, or one group of it
 * @param {readonly string[]} path - names of the groups around it
 * @param {{ type?: string, unit?: string }} inherited - what those groups say about their tokens
 * @returns {Token[]}
 */
export function readTokens(group, path = [], inherited = {}) {
  const type = group.$type ?? inherited.type;
  const unit = group.$extensions?.[OURS]?.unit ?? inherited.unit;
  if ('$value' in group) return [toToken(group, path.join('-'), type, unit)];
  return Object.keys(group)
    .filter((key) => !key.startsWith('$'))
    .flatMap((key) => readTokens(group[key], [...path, key], { type, unit }));
}

/**
 * @param {any} entry
 * @param {string} name
 * @param {string} type
 * @param {string} [unit]
 * @returns {Token}
 */
function toToken(entry, name, type, unit) {
  const { css, dark } = entry.$extensions?.[OURS] ?? {};
  const description = entry.$description && { description: entry.$description };
  const alias = /^\{(.+)\}$/.exec(entry.$value)?.[1];
  if (alias) return { name, value: alias.replaceAll('.', '-'), alias: true, ...description };
  const value = css ?? toCss(entry.$value, type, unit);
  return { name, value, alias: false, ...(dark && { dark: toCss(dark, type) }), ...description };
}

/**
 * @param {any} value
 * @param {string} type
 * @param {string} unit
 * @returns {string}
 */
function toCss(value, type, unit = '') {
  if (type === 'color') return value.hex;
  if (type === 'dimension') return `${value.value}${value.unit}`;
  if (type === 'fontFamily') return value.map(quoteName).join(', ');
  if (type === 'number' || type === 'fontWeight') return `${value}${unit}`;
  throw new Error(`tokens.json: a token of type "${type}" cannot be written as CSS.`);
}

/** Generic families (`system-ui`) are keywords and lose their meaning in quotes. @param {string} name */
function quoteName(name) {
  return name.includes(' ') ? `'${name}'` : name;
}
