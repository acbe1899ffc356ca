/**
 * Writes a value where a source uses a constant that it only declares.
 *
 * @param {string} code
 * @param {string} name - used exactly once
 * @param {unknown} value
 */
export function writeConstant(code, name, value) {
  const uses = new RegExp(`(?<!declare const )\\b${name}\\b`, 'g');
  const count = code.match(uses)?.length ?? 0;
  if (count !== 1) throw new Error(`${name} is used ${count} times, not once.`);
  return code.replace(uses, () => `(${JSON.stringify(value)})`);
}
