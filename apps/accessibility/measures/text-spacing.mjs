/* global document, getComputedStyle, CSSStyleSheet, Range -- runs in the page */

/** Runs in the page: what a visitor's own style does to every text, also in shadow trees (WCAG 1.4.12). */
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  const adopt = (root) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) adopt(element.shadowRoot);
  };
  adopt(document);
}

/**
 * Runs in the page.
 *
 * @returns {string[]} texts that are cut off by a box around them, and targets that lie over text
 */
export function measureCutText() {
  const texts = textsIn(document.querySelector('.host-page'));
  return [...new Set([...texts.flatMap(cutOff), ...overlaps(texts)])];

  function textsIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes].filter((node) => isShown(element) && node.nodeType === 3 && node.data.trim()).map(measure),
      ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
    ]);
  }

  function isShown(element) {
    return (
      !element.closest('.visually-hidden, option, style') &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })
    );
  }

  function measure(node) {
    const range = new Range();
    range.selectNodeContents(node);
    return { node, element: node.parentElement, boxes: [...range.getClientRects()].filter(({ width }) => width > 1) };
  }

  function cutOff({ node, element, boxes }) {
    for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const outer = box.getBoundingClientRect();
      const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
      const lost = boxes.map((text) =>
        Math.max(
          clips(overflowX) ? Math.max(text.right - outer.right, outer.left - text.left) : 0,
          clips(overflowY) ? Math.max(text.bottom - outer.bottom, outer.top - text.top) - leading(element) : 0,
        ),
      );
      const most = Math.max(0, ...lost);
      if (most > 1) return [`${nameOf(element)} "${node.data.trim().slice(0, 30)}": ${most.toFixed(1)} px cut off by ${nameOf(box)}`];
    }
    return [];
  }

  /** Half of the space between lines: nothing is written there. */
  function leading(element) {
    const { fontSize } = getComputedStyle(element);
    return parseFloat(fontSize) * 0.25;
  }

  /** Texts of different elements whose letters meet: more than the space between lines. */
  function overlaps(all) {
    const lines = all.flatMap(({ node, element, boxes }) => boxes.map((box) => ({ node, element, box })));
    return lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (one.node === other.node || width <= 2 || height <= leading(one.element) + leading(other.element)) return [];
        return [`${nameOf(one.element)} "${one.node.data.trim().slice(0, 30)}": ${height.toFixed(1)} px over ${nameOf(other.element)}`];
      }),
    );
  }

  function nameOf(element) {
    const host = element.getRootNode().host?.localName ?? 'page';
    return `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
  }
}
