/**
 * Runs in the page: what stands before that which it follows: above it in the same column, or earlier in the same line. What stands
 * in another column may begin higher.
 *
 * @param {'texts' | 'stops'} what - each line of text, in the order of the source (WCAG 1.3.2); or the stops of Tab that
 *   measures/focus.mjs has come to (2.4.3)
 * @returns {string[]} selector and words of each pair
 */
export function measureSequence(what) {
  const lines = what === 'stops' ? [...window.stops].map(stop) : linesIn(document.querySelector('.host-page'));
  return lines.slice(1).flatMap((line, at) => (isBefore(line, lines[at]) ? [describe(line, lines[at])] : []));

  function stop(element) {
    return { box: element.getBoundingClientRect(), element, words: element.textContent };
  }

  /** As it is drawn: what the page has put into a tag stands in its slot. */
  function linesIn(node) {
    if (node.nodeType === 3) return textLines(node);
    if (node.nodeType !== 1 || node.localName === 'style' || isClipped(node)) return [];
    if (node.localName === 'slot' && node.assignedNodes().length) return node.assignedNodes().flatMap(linesIn);
    return [...(node.shadowRoot ?? node).childNodes].flatMap(linesIn);
  }

  function isClipped(element) {
    return getComputedStyle(element).clipPath.startsWith('inset(50%');
  }

  function textLines(node) {
    const element = node.parentElement ?? node.getRootNode().host;
    if (!/[\p{L}\p{N}]/u.test(node.data) || !element.checkVisibility({ visibilityProperty: true })) return [];
    const range = new Range();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 3 && height > 3)
      .map((box) => ({ box, element, words: node.data }));
  }

  function isBefore({ box, element }, { box: former, element: last }) {
    if (!box.width || !former.width) return false;
    const middle = box.top + box.height / 2;
    if (middle > former.top && middle < former.bottom) {
      const isRtl = getComputedStyle(element).direction === 'rtl';
      const isEarlier = isRtl ? box.left >= former.right - 1 : box.right <= former.left + 1;
      return isEarlier && !isColumn(last, element);
    }
    return box.bottom <= former.top + 1 && Math.min(box.right, former.right) - Math.max(box.left, former.left) > 1;
  }

  /** In an item of a grid that spans rows, which the other is not in: beside it several items stand one below the other. */
  function isColumn(element, other) {
    for (let item = element; item && !item.contains(other); item = item.parentElement) {
      if (getComputedStyle(item).gridRowEnd.startsWith('span')) return true;
    }
    return false;
  }

  function describe({ element, words }, former) {
    const host = element.getRootNode().host?.localName ?? 'page';
    const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
    return `${name} "${inShort(words)}" stands before "${inShort(former.words)}", which it follows`;
  }

  function inShort(words) {
    return words.trim().replace(/\s+/g, ' ').slice(0, 30);
  }
}
