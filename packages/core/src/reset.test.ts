import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { resetStyles } from './reset.ts';

class OtrTestReset extends LitElement {
  static override styles = [resetStyles];

  override render() {
    return html`
      <div class="root">
        <h2>Events</h2>
        <p>Text with <a href="#x">a link</a></p>
        <button>Next</button>
        <span class="visually-hidden">Only heard</span>
        <section hidden>Not yet</section>
      </div>
    `;
  }

  inner(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }
}
customElements.define('otr-test-reset', OtrTestReset);

/** What a page should not be able to change. */
const LOOKS = [
  'color',
  'backgroundColor',
  'cursor',
  'display',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariantCaps',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'listStyleType',
  'marginTop',
  'opacity',
  'outlineStyle',
  'paddingLeft',
  'textAlign',
  'textDecorationLine',
  'textIndent',
  'textTransform',
  'visibility',
  'whiteSpace',
  'wordSpacing',
  'writingMode',
] as const;

const HOSTILE = [
  'all: unset !important; font-size: 9px !important; display: inline !important',
  'all: revert !important; color: red !important; background: yellow !important; letter-spacing: 1em !important',
  'font: italic small-caps 900 8px/3 cursive !important; text-transform: uppercase !important; margin: 1em !important',
  'visibility: hidden !important; cursor: wait !important; text-align: right !important; text-indent: 5em !important',
  'box-sizing: content-box !important; white-space: nowrap !important; writing-mode: vertical-rl !important',
  '--_color-ink: red !important; --_font-size-base: 3px !important; --_font-family: cursive !important',
];

describe('resetStyles', () => {
  let sheet: CSSStyleSheet;

  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  const draw = (template = html`<otr-test-reset></otr-test-reset>`) => fixture<OtrTestReset>(template);

  function look(element: OtrTestReset) {
    return [...element.renderRoot.querySelectorAll('*')].map((part) => {
      const style = getComputedStyle(part);
      return Object.fromEntries(LOOKS.map((property) => [property, style[property]]));
    });
  }

  for (const declarations of HOSTILE) {
    it(`holds against a page with * { ${declarations} }`, async () => {
      const element = await draw();
      const before = look(element);
      sheet.replaceSync(`* { ${declarations} }`);
      expect(look(element)).to.deep.equal(before);
    });
  }

  it('keeps the width of its place when the page makes everything inline', async () => {
    const element = await draw();
    const width = element.inner('.root').offsetWidth;
    sheet.replaceSync('* { display: inline !important }');
    expect(element.inner('.root').offsetWidth).to.be.at.least(width);
  });

  it('keeps a width of its own as a container in a float', async () => {
    const element = await draw();
    element.inner('.root').style.containerType = 'inline-size';
    sheet.replaceSync('* { float: left !important }');
    expect(element.inner('.root').offsetWidth).to.equal(280);
  });

  const roots: [css: string, expected: string, why: string][] = [
    ['html { font-size: 62.5% }', '16px', 'a page that shrinks its root'],
    ['* { font-size: 9px !important }', '16px', 'a page that shrinks everything'],
    ['html { font-size: 24px }', '24px', 'a visitor who asks for larger text'],
    ['body { --otr-font-size-base: 18px }', '18px', 'a page that asks for it by name'],
  ];
  for (const [css, expected, why] of roots) {
    it(`has text of ${expected} for ${why}`, async () => {
      const element = await draw();
      sheet.replaceSync(css);
      expect(getComputedStyle(element.inner('.root')).fontSize).to.equal(expected);
      expect(getComputedStyle(element.inner('button')).fontSize).to.equal(expected);
    });
  }

  it('fills its place, and gives way to hidden whatever the page says', async () => {
    const element = await draw();
    expect(getComputedStyle(element).display).to.equal('block');
    sheet.replaceSync('* { display: flex !important }');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    expect(getComputedStyle(element.inner('section')).display).to.equal('none');
  });

  it('takes a token that the page sets anywhere above', async () => {
    sheet.replaceSync('main { --otr-color-primary: rgb(1, 2, 3) }');
    const main = await fixture(html`<main><otr-test-reset></otr-test-reset></main>`);
    const element = main.querySelector<OtrTestReset>('otr-test-reset')!;
    const link = element.inner('a');
    link.setAttribute('href', '#never-visited');
    expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
  });

  it('follows the colour scheme of the page', async () => {
    const element = await draw();
    const { style } = document.documentElement;
    const colors = () => {
      const { color, backgroundColor } = getComputedStyle(element.inner('.root'));
      return [color, backgroundColor];
    };
    style.colorScheme = 'light';
    expect(colors()).to.deep.equal(['rgb(27, 27, 27)', 'rgb(255, 255, 255)']);
    style.colorScheme = 'dark';
    expect(colors()).to.deep.equal(['rgb(237, 239, 240)', 'rgb(28, 29, 31)']);
    style.colorScheme = '';
  });

  it('follows the direction of the page', async () => {
    const outer = await fixture(html`<div dir="rtl"><otr-test-reset></otr-test-reset></div>`);
    const element = outer.querySelector<OtrTestReset>('otr-test-reset')!;
    expect(getComputedStyle(element.inner('p')).direction).to.equal('rtl');
  });

  it('shows a ring around what has the keyboard', async () => {
    sheet.replaceSync('* { outline: none !important }');
    const element = await draw();
    const button = element.inner('button');
    button.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(button);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '4px']);
  });

  it('hides from sight what is only to be heard', async () => {
    const element = await draw();
    const { width, height } = element.inner('.visually-hidden').getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    await expect(element).to.be.accessible();
  });
});
