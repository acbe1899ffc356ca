/**
 * Runs in the page: what would need captions, or a way to stop it, or would be a picture of text (WCAG 1.2, 1.4.2, 1.4.5, 2.2.2,
 * 2.3.1), or depends on how a device is held (1.3.4), in the trees of our elements.
 *
 * @returns {string[]} selector of each element, and name of each animation
 */
export function measureMedia() {
  const MEDIA = 'audio, video, canvas, object, embed, iframe, img, svg, picture, marquee, blink, [autoplay]';
  return [...document.querySelector('.host-page').querySelectorAll('*')].flatMap(mediaIn);

  function mediaIn({ shadowRoot }) {
    if (!shadowRoot) return [];
    const inner = [...shadowRoot.querySelectorAll('*')];
    return [
      ...inner.filter((element) => element.matches(MEDIA)).map(describe),
      ...inner.filter((element) => /url\(/.test(picturesOf(element))).map((element) => `${describe(element)}: picture`),
      ...[...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets].flatMap(rulesOf),
      ...inner.flatMap(mediaIn),
    ];
  }

  /** What a style sheet draws beside, behind or in place of text. */
  function picturesOf(element) {
    return ['', '::before', '::after']
      .map((pseudo) => getComputedStyle(element, pseudo))
      .flatMap((style) => [style.backgroundImage, style.content, style.listStyleImage, style.borderImageSource])
      .join();
  }

  function rulesOf({ cssRules }) {
    return [...cssRules].flatMap((rule) => {
      if (rule instanceof CSSKeyframesRule) return [`moves: ${rule.name}`];
      const turns = rule instanceof CSSMediaRule && /orientation/.test(rule.conditionText);
      return [...(turns ? [`turns: ${rule.conditionText}`] : []), ...(rule.cssRules ? rulesOf(rule) : [])];
    });
  }

  function describe(element) {
    const host = element.getRootNode().host.localName;
    return `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
  }
}
