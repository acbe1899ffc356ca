/**
 * Runs in the page: where each line of text of the story is shown.
 *
 * @returns {{name: string, box: {x: number, y: number, width: number, height: number}}[]} boxes in CSS pixels of the page
 */
export function shownTexts() {
  return textsIn(document.querySelector('.host-page'));

  function textsIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isShown(element) ? [...element.childNodes].filter((node) => node.nodeType === 3).flatMap(linesOf) : []),
      ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
    ]);
  }

  function isShown(element) {
    return (
      !element.closest('.visually-hidden, option, style, :disabled, [part=bar]') &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    );
  }

  function linesOf(node) {
    if (!/[\p{L}\p{N}]/u.test(node.data)) return [];
    const range = new Range();
    range.selectNodeContents(node);
    const element = node.parentElement;
    const host = element.getRootNode().host?.localName ?? 'page';
    const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''} "${node.data.trim().slice(0, 30)}"`;
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 3 && height > 3)
      .map(({ x, y, width, height }) => ({ name, box: { x: x + scrollX, y: y + scrollY, width, height } }));
  }
}
