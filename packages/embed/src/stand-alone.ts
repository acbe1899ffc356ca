/** What editors and their systems put around a link that is a paragraph of its own. */
const WRAPPERS = new Set(['p', 'span', 'strong', 'b', 'em', 'i', 'u']);

/** The link with all that is around it alone; undefined where it stands in a sentence, or in a list of more. */
export function standAlone(link: Element): Element | undefined {
  const text = link.textContent.trim();
  let whole = link;
  for (let parent = link.parentElement; parent; parent = parent.parentElement) {
    if (parent.textContent.trim() !== text) return whole.localName === 'p' ? whole : undefined;
    if (!WRAPPERS.has(parent.localName)) return whole;
    whole = parent;
  }
  return undefined;
}
