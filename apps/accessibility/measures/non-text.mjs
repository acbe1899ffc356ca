/**
 * Runs in the page: lines and shapes that tell of a control or of its state, and have less than 3:1 with what is around them
 * (WCAG 1.4.11): edges of fields and buttons, what is pressed, chosen or today, and marks that stand for an event.
 *
 * @param {{name: string, css: string, scheme: string}[]} themes - style sheets of tokens, each put into the page in its turn
 * @returns {string[]} theme, selector and figure
 */
export function measureNonText(themes) {
  const LEAST = 3;
  const TELLING = 'button, select, input, .swatch, [role=tab], td[aria-selected=true], .today .day-number, td .bar';
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const parts = partsIn(document.querySelector('.host-page'));
  const sheet = new CSSStyleSheet();
  const former = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...former, sheet];
  const found = themes.flatMap(({ name, css, scheme }) => {
    sheet.replaceSync(`${css} :root, .host-page { color-scheme: only ${scheme} !important; }`);
    return parts.flatMap((part) => faultsOf(part).map((fault) => `${name}: ${describe(part)}: ${fault}`));
  });
  document.adoptedStyleSheets = former;
  return [...new Set(found)];

  function partsIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(root.host && element.matches(TELLING) && element.checkVisibility({ visibilityProperty: true })
        ? [element]
        : []),
      ...(element.shadowRoot ? partsIn(element.shadowRoot) : []),
    ]);
  }

  function faultsOf(part) {
    const style = getComputedStyle(part);
    const around = groundOf(part.parentElement ?? part.getRootNode().host);
    const own = groundOf(part);
    const edge = colourOf(style.borderBlockEndColor);
    const hasEdges = ['Top', 'Right', 'Bottom', 'Left'].every((side) => parseFloat(style[`border${side}Width`]) > 0);
    const shades = {
      edge: part.matches('button, select, input:not([type=checkbox]), .swatch') && hasEdges && [edge, own],
      'field without an edge': part.matches('select, input:not([type=checkbox])') && !hasEdges && [own],
      'what is pressed': part.matches('[aria-pressed=true]') && [own],
      'the chosen tab': part.matches('[role=tab][aria-selected=true]') && [edge],
      'the opened day': part.matches('td[aria-selected=true]') && [colourOf(style.boxShadow.replace(/\s0px.*/, ''))],
      today: part.matches('.today .day-number') && [own],
      'a mark of an event': part.matches('td .bar') && part.offsetWidth < 16 && [own, edge],
    };
    return Object.entries(shades).flatMap(([what, colours]) => {
      const most = colours && Math.max(...colours.map((colour) => contrast(colour, around)));
      return colours && most < LEAST ? [`${what} has ${most.toFixed(2)}:1`] : [];
    });
  }

  /** What is painted behind it, with what shines through. */
  function groundOf(element) {
    const colour = colourOf(getComputedStyle(element).backgroundColor);
    if (colour.alpha === 1) return colour;
    const above = element.parentElement ?? element.getRootNode().host;
    const below = above ? groundOf(above) : colourOf('Canvas');
    return colour.alpha === 0 ? below : mixed(colour, below);
  }

  function mixed(over, under) {
    const [red, green, blue] = over.rgb.map((value, at) => over.alpha * value + (1 - over.alpha) * under.rgb[at]);
    return { rgb: [red, green, blue], alpha: 1 };
  }

  function colourOf(css) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance({ rgb }) {
    const [red, green, blue] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function describe(element) {
    const host = element.getRootNode().host.localName;
    return `${host} ${element.localName}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
  }
}
