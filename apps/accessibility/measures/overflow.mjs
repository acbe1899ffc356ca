/**
 * Runs in the page: what reaches past its right or left edge, so that one would have to scroll sideways to read it. What scrolls in
 * a box of its own counts, too: we have no content for which WCAG 1.4.10 allows that.
 *
 * @returns {string[]} selector and how many pixels
 */
export function measureOverflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`page: ${scrollWidth - clientWidth} px wider than the window`] : [];
  return [...page, ...wideIn(document.querySelector('.host-page'), clientWidth)];

  function wideIn(root, width) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isTooWide(element, width) ? [describe(element, width)] : []),
      ...(element.shadowRoot ? wideIn(element.shadowRoot, width) : []),
    ]);
  }

  function isTooWide(element, width) {
    if (element.closest('.visually-hidden') || !element.checkVisibility({ visibilityProperty: true })) return false;
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 0.5 || left < -0.5);
  }

  function describe(element, width) {
    const host = element.getRootNode().host?.localName ?? 'page';
    const { left, right } = element.getBoundingClientRect();
    const name = `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
    return `${name}: ${Math.max(right - width, -left).toFixed(1)} px outside`;
  }
}
