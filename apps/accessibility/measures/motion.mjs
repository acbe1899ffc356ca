/** Runs in the page: keeps what moves in shadow trees, now and in each frame to come. */
export function watchMotion() {
  const motions = new Set();
  window.keepMotions = () => {
    for (const animation of inShadows(document)) motions.add(nameOf(animation));
    return [...motions];
  };
  const look = () => {
    window.keepMotions();
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

/** Runs in the page. */
export function keepMotions() {
  return window.keepMotions();
}
