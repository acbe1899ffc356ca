/** Runs in the page: keeps what moves in shadow trees, now and in each frame to come, also in stories to come. */
export function watchMotion() {
  if (window.motions) return;
  window.motions = new Set();
  const look = () => {
    for (const animation of inShadows(document)) window.motions.add(nameOf(animation));
    requestAnimationFrame(look);
  };
  look();

  /** A document does not tell of what moves in its shadow trees: each tree is asked. */
  function inShadows(root) {
    return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.getAnimations().filter(takesTime), ...inShadows(shadowRoot)] : [],
    );
  }

  function takesTime({ effect }) {
    return effect.getComputedTiming().duration > 1;
  }

  function nameOf({ effect, animationName, transitionProperty }) {
    const { target } = effect;
    return `${target.getRootNode().host.localName} ${target.localName}: ${animationName ?? transitionProperty}`;
  }
}

/**
 * Runs in the page.
 *
 * @returns {string[]} what has moved since this was asked last
 */
export function takeMotions() {
  const motions = [...window.motions];
  window.motions.clear();
  return motions;
}
