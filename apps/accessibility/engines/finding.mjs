/**
 * One thing that an engine would have a person look at.
 *
 * @typedef {{rule: string, where: string, what: string}} Finding
 * rule: the engine's own id; where: the element, then tag and first class of what was found; what: the engine's words
 */

/**
 * @param {string | undefined} host - the element in whose shadow tree it was found
 * @param {string} tag - as written, with its attributes
 */
export function placeOf(host, tag) {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? tag;
  const firstClass = /\sclass="\s*([^\s"]+)/.exec(tag)?.[1];
  return `${host ?? 'page'} ${name}${firstClass ? `.${firstClass}` : ''}`;
}
