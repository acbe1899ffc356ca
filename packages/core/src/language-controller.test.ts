import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LanguageController } from './language-controller.ts';

class OtrTestLanguage extends LitElement {
  readonly language = new LanguageController(this, { en: { hello: 'Hello' }, es: { hello: 'Hola' } });
  renders = 0;

  override render() {
    this.renders++;
    return html`<p lang=${this.language.lang} dir=${this.language.dir}>${this.language.strings.hello}</p>`;
  }

  /** What a visitor reads, once pending changes have arrived. */
  async says(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
    const { lang, dir, textContent } = this.renderRoot.querySelector('p')!;
    return `${textContent} ${lang} ${dir}`;
  }
}
customElements.define('otr-test-language', OtrTestLanguage);

customElements.define(
  'otr-test-frame',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(
        Object.assign(document.createElement('div'), { dir: 'rtl' }),
        Object.assign(document.createElement('slot'), { name: 'left' }),
      );
      this.shadowRoot!.firstElementChild!.append(document.createElement('slot'));
    }
  },
);

describe('LanguageController', () => {
  const find = (within: Element) => within.querySelector<OtrTestLanguage>('otr-test-language')!;

  it('speaks English, left to right, where the page says nothing', async () => {
    const page = document.documentElement;
    const lang = page.lang;
    page.removeAttribute('lang');
    const element = await fixture<OtrTestLanguage>(html`<otr-test-language></otr-test-language>`);
    expect(await element.says()).to.equal('Hello en ltr');
    page.lang = lang;
  });

  it('takes the nearest lang and the nearest dir', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr" dir="rtl">
        <div lang="es-PR"><otr-test-language></otr-test-language></div>
      </div>`,
    );
    expect(await find(outer).says()).to.equal('Hola es-PR rtl');
  });

  it('takes its own lang and dir before all others', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="en" dir="ltr"><otr-test-language lang="es" dir="rtl"></otr-test-language></div>`,
    );
    expect(await find(outer).says()).to.equal('Hola es rtl');
  });

  it('speaks English, and says so, where there are no strings in the language of the page', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><otr-test-language></otr-test-language></div>`);
    expect(await find(outer).says()).to.equal('Hello en ltr');
  });

  it('takes an empty lang as unknown, whatever stands above it', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="es">
        <div lang=""><otr-test-language></otr-test-language></div>
      </div>`,
    );
    expect(await find(outer).says()).to.equal('Hello en ltr');
  });

  it('takes dir="auto" as the browser does', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div dir="auto"><span>שלום</span><otr-test-language></otr-test-language></div>`,
    );
    expect(await find(outer).says()).to.equal('Hello en rtl');
  });

  it('follows changes anywhere above', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <div><otr-test-language></otr-test-language></div>
      </div>`,
    );
    const element = find(outer);
    await element.says();
    outer.lang = 'es';
    expect(await element.says()).to.equal('Hola es ltr');
    outer.dir = 'rtl';
    expect(await element.says()).to.equal('Hola es rtl');
    outer.removeAttribute('lang');
    expect(await element.says()).to.equal('Hello en rtl');
    element.lang = 'es';
    expect(await element.says()).to.equal('Hola es rtl');
  });

  it('follows the document', async () => {
    const page = document.documentElement;
    const { lang, dir } = page;
    const element = await fixture<OtrTestLanguage>(html`<otr-test-language></otr-test-language>`);
    page.lang = 'es-419';
    page.dir = 'rtl';
    expect(await element.says()).to.equal('Hola es-419 rtl');
    page.lang = lang;
    page.dir = dir;
  });

  it('looks out of shadow trees', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const element = new OtrTestLanguage();
    host.attachShadow({ mode: 'open' }).append(element);
    expect(await element.says()).to.equal('Hola es ltr');
    host.lang = 'en';
    expect(await element.says()).to.equal('Hello en ltr');
  });

  it('looks up through the slot that shows it, and notices another slot', async () => {
    const frame = await fixture<HTMLElement>(
      html`<otr-test-frame lang="es"><otr-test-language></otr-test-language></otr-test-frame>`,
    );
    const element = find(frame);
    expect(await element.says()).to.equal('Hola es rtl');
    element.slot = 'left';
    expect(await element.says()).to.equal('Hola es ltr');
  });

  it('takes the language of the place it is moved to', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <div lang="es"><otr-test-language></otr-test-language></div>
        <div lang="en"></div>
      </div>`,
    );
    const element = find(outer);
    expect(await element.says()).to.equal('Hola es ltr');
    outer.lastElementChild!.append(element);
    expect(await element.says()).to.equal('Hello en ltr');
    outer.firstElementChild!.setAttribute('lang', 'en');
    const { renders } = element;
    await element.says();
    expect(element.renders).to.equal(renders);
  });

  it('does not render for nothing', async () => {
    const outer = await fixture<HTMLElement>(html`<div><otr-test-language></otr-test-language></div>`);
    const element = find(outer);
    await element.says();
    outer.append(document.createElement('p'));
    outer.className = 'x';
    await element.says();
    expect(element.renders).to.equal(1);
  });

  it('stops listening when it is taken away', async () => {
    const outer = await fixture<HTMLElement>(html`<div><otr-test-language></otr-test-language></div>`);
    const element = find(outer);
    await element.says();
    element.remove();
    outer.setAttribute('lang', 'es');
    expect(await element.says()).to.equal('Hello en ltr');
    expect(element.renders).to.equal(1);
  });
});
