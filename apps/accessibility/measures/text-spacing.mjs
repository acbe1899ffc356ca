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
      ...[...element.childNodes]
        .filter((node) => isShown(element) && node.nodeType === 3 && node.data.trim())
        .map(measure),
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
    const element = node.parentElement;
    const clips = clippingBoxes(element);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    return { node, element, clips, boxes, seen: boxes.map((box) => clips.reduce(meet, box)).filter(Boolean) };
  }

  function clippingBoxes(element) {
    const boxes = [];
    for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (clips(overflowX) || clips(overflowY)) {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        boxes.push({
          box,
          left: clips(overflowX) ? left : -Infinity,
          right: clips(overflowX) ? right : Infinity,
          top: clips(overflowY) ? top : -Infinity,
          bottom: clips(overflowY) ? bottom : Infinity,
        });
      }
    }
    return boxes;
  }

  function meet(one, other) {
    if (!one) return null;
    const both = {
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
    };
    return both.left < both.right && both.top < both.bottom ? both : null;
  }

  /** The names in a month are short for want of room; the button that a name stands in opens the day, which gives it whole. */
  function isShortForm(box) {
    return box.matches('button[part=bar] *') && getComputedStyle(box).webkitLineClamp !== 'none';
  }

  function cutOff({ node, element, clips, boxes }) {
    for (const { box, ...edge } of clips.filter((clip) => !isShortForm(clip.box))) {
      const lost = boxes.map((text) =>
        Math.max(
          text.right - edge.right,
          edge.left - text.left,
          text.bottom - edge.bottom - leading(element),
          edge.top - text.top - leading(element),
        ),
      );
      const most = Math.max(0, ...lost);
      if (most > 1)
        return [
          `${nameOf(element)} "${node.data.trim().slice(0, 30)}": ${most.toFixed(1)} px cut off by ${nameOf(box)}`,
        ];
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
    const lines = all.flatMap(({ node, element, seen }) => seen.map((box) => ({ node, element, box })));
    return lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (one.node === other.node || width <= 2 || height <= leading(one.element) + leading(other.element)) return [];
        return [
          `${nameOf(one.element)} "${one.node.data.trim().slice(0, 30)}": ${height.toFixed(1)} px over ${nameOf(other.element)}`,
        ];
      }),
    );
  }

  function nameOf(element) {
    const host = element.getRootNode().host?.localName ?? 'page';
    return `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
  }
}
