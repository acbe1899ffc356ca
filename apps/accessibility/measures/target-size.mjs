/**
 * Runs in the page: the targets of our elements, by WCAG 2.5.8. A target passes with 24 by 24 CSS pixels; smaller, where a circle
 * of 24 pixels around its middle meets no other target and no circle of another small one; or in a line of text.
 *
 * @returns {{failures: string[], below44: string[]}} selector and size of each
 */
export function measureTargets() {
  const MINIMUM = 24;
  const COMFORTABLE = 44;
  const SELECTOR = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const targets = targetsIn(document.querySelector('.host-page'))
    .map(measure)
    .filter(({ box }) => box.width && box.height);
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < MINIMUM - 0.01);
  return {
    failures: small.filter((target) => !target.isInText && isCrowded(target)).map(describe),
    below44: targets.filter(({ box }) => Math.min(box.width, box.height) < COMFORTABLE - 0.01).map(describe),
  };

  function targetsIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isTarget(element) ? [element] : []),
      ...(element.shadowRoot ? targetsIn(element.shadowRoot) : []),
    ]);
  }

  function isTarget(element) {
    const isShown = element.checkVisibility({ visibilityProperty: true });
    return (
      element.matches(SELECTOR) && !element.disabled && isShown && getComputedStyle(element).pointerEvents !== 'none'
    );
  }

  /** A field in its label is as large as both: a click on either reaches it. */
  function measure(element) {
    const label = element.matches('input[type=checkbox], input[type=radio]') ? element.closest('label') : null;
    return { element, box: (label ?? element).getBoundingClientRect(), isInText: isInText(element) };
  }

  /** In a sentence, or in a block of text whose line height bounds it. */
  function isInText(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, td, h1, h2, h3, h4, h5, h6, span.line');
    if (!block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (/\p{L}/u.test(data) && !element.contains(walker.currentNode) && !parentElement.closest('a, button'))
        return true;
    }
    return false;
  }

  function isCrowded(target) {
    const middle = middleOf(target.box);
    return targets.some((other) => {
      if (other === target || other.element.contains(target.element) || target.element.contains(other.element))
        return false;
      if (distance(middle, other.box) < MINIMUM / 2 - 0.01) return true;
      const away = middleOf(other.box);
      return small.includes(other) && Math.hypot(away.x - middle.x, away.y - middle.y) < MINIMUM - 0.01;
    });
  }

  function middleOf({ x, y, width, height }) {
    return { x: x + width / 2, y: y + height / 2 };
  }

  function distance({ x, y }, { left, right, top, bottom }) {
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }

  function describe({ element, box }) {
    const host = element.getRootNode().host?.localName ?? 'page';
    const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
    return `${name} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}": ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
  }
}
