import { expect, fixture, html } from '@open-wc/testing';
import { css, nothing } from 'lit';
import { LanguageController } from './language-controller.ts';
import { OtrElement } from './otr-element.ts';
import { resetStyles } from './reset.ts';

/** @attr {boolean} audit - As each element of ours has it. */
class OtrTestAudit extends OtrElement {
  static override styles = [
    resetStyles,
    css`
      :host {
        max-inline-size: 200px;
      }
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  static override properties = { said: { attribute: false }, named: { attribute: false } };

  declare said?: string;
  declare named?: string;

  constructor() {
    super();
    new LanguageController(this, { en: {} });
  }

  protected override get hasContent(): boolean {
    return this.said !== undefined;
  }

  override render(): unknown {
    return html`<div class="root wide">
      <p id=${this.idOf('name')}>${this.said ?? 'Loading'}</p>
      <section aria-labelledby=${this.idOf('name')}><slot name="header"></slot></section>
      ${this.said === undefined ? html`<slot></slot>` : nothing}
      ${
        this.named
          ? html`<aside>
              <slot name=${this.named}><em>Nothing here</em></slot>
            </aside>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('otr-test-audit', OtrTestAudit);

/** @attr {boolean} audit - As each element of ours has it. */
class OtrTestAuditList extends OtrTestAudit {
  override render(): unknown {
    return html`<div class="root">
      <otr-test-audit><b slot="header">Of the inner</b></otr-test-audit>
    </div>`;
  }
}
customElements.define('otr-test-audit-list', OtrTestAuditList);

const rootIn = (element: Element): HTMLElement | null => element.querySelector(':scope > [slot=otr-audit]');

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !condition();) {
    if (Date.now() > end) throw new Error(`It did not come about. The page: ${document.body.innerText}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function inAudit(element: Element): Promise<HTMLElement> {
  await until(() => !!rootIn(element)?.querySelector('p'));
  return rootIn(element)!;
}

describe('audit mode', () => {
  afterEach(() => {
    delete document.documentElement.dataset['otrAudit'];
  });

  it('draws nothing in the light tree where nobody asks for it', async () => {
    const element = await fixture<OtrTestAudit>(html`<otr-test-audit></otr-test-audit>`);
    expect(element.shadowRoot!.querySelectorAll('p').length).to.equal(1);
    expect(element.childElementCount).to.equal(0);
    expect(element.idOf('name')).to.equal('name');
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('draws the same template in the light tree, and only there', async () => {
    const element = await fixture<OtrTestAudit>(html`<otr-test-audit audit .said=${'Hello'}></otr-test-audit>`);
    const root = await inAudit(element);
    expect(root.querySelector('p')!.textContent).to.equal('Hello');
    expect(element.shadowRoot!.querySelector('p')).to.equal(null);
    expect(root.querySelector('p')!.checkVisibility()).to.equal(true);
    element.said = 'Again';
    await element.updateComplete;
    expect(element.innerText.trim()).to.equal('Again');
  });

  it('follows data-otr-audit of any ancestor, from when it is set until it is taken away', async () => {
    const element = await fixture<OtrTestAudit>(html`<otr-test-audit .said=${'Hello'}></otr-test-audit>`);
    document.documentElement.dataset['otrAudit'] = '';
    await inAudit(element);
    delete document.documentElement.dataset['otrAudit'];
    await until(() => !!element.shadowRoot!.querySelector('p'));
    expect(element.childElementCount).to.equal(0);
    element.said = 'Again';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('p')!.textContent).to.equal('Again');
    element.setAttribute('audit', '');
    expect((await inAudit(element)).textContent).to.contain('Again');
  });

  it('takes audit="false" for a no, whatever the page says', async () => {
    document.documentElement.dataset['otrAudit'] = '';
    const [off, on] = [document.createElement('otr-test-audit'), document.createElement('otr-test-audit')];
    off.setAttribute('audit', 'false');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(off, on);
    await inAudit(on);
    expect(rootIn(off)).to.equal(null);
  });

  it('follows the page from within a shadow tree, with its styles there', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = place.attachShadow({ mode: 'open' });
    document.documentElement.dataset['otrAudit'] = '';
    shadow.append(document.createElement('otr-test-audit'));
    const root = await inAudit(shadow.firstElementChild!);
    expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('looks as it does in a shadow tree, whatever a page says of its own', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body #page p { color: red; margin: 9px } #page li { color: red }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const place = await fixture<HTMLElement>(
        html`<div id="page">
          <otr-test-audit audit .said=${'Hello'}><p slot="header">Of the page</p></otr-test-audit>
          <p class="beside">Beside</p>
        </div>`,
      );
      const element = place.querySelector('otr-test-audit')!;
      const root = await inAudit(element);
      const { color, marginTop } = getComputedStyle(root.querySelector('p')!);
      expect([color, marginTop]).to.deep.equal(['rgb(1, 2, 3)', '0px']);
      expect(element.clientWidth).to.equal(200);
      for (const own of place.querySelectorAll('[slot=header], .beside')) {
        expect(getComputedStyle(own).color, own.textContent).to.equal('rgb(255, 0, 0)');
      }
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
    }
  });

  it('adopts one sheet for all elements of a tag', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><otr-test-audit audit></otr-test-audit><otr-test-audit audit></otr-test-audit></div>`,
    );
    for (const element of place.children) await inAudit(element);
    const { adoptedStyleSheets } = document;
    expect(new Set(adoptedStyleSheets).size).to.equal(adoptedStyleSheets.length);
    const ofTag = adoptedStyleSheets.filter(({ cssRules }) => cssRules[0]?.cssText.includes('otr-test-audit >'));
    expect(ofTag.length).to.equal(1);
  });

  it('gives each element ids of its own', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><otr-test-audit audit></otr-test-audit><otr-test-audit audit></otr-test-audit></div>`,
    );
    const ids: string[] = [];
    for (const element of place.children) {
      const root = await inAudit(element);
      const { id } = root.querySelector('p')!;
      expect(root.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(id);
      ids.push(id);
    }
    expect(new Set(ids).size).to.equal(2);
  });

  it('shows what stands in the tag while it has nothing, and not afterwards', async () => {
    const element = await fixture<OtrTestAudit>(
      html`<otr-test-audit audit>Text <a href="#x">A link</a></otr-test-audit>`,
    );
    const root = await inAudit(element);
    const link = element.querySelector('a')!;
    await until(() => link.checkVisibility());
    expect(link.parentElement).to.equal(element);
    expect(element.innerText).to.match(/Loading\s+Text A link/);
    expect(getComputedStyle(link.assignedSlot!.parentElement!).fontSize).to.equal(
      getComputedStyle(root.querySelector('.root')!).fontSize,
    );
    element.said = 'Hello';
    await element.updateComplete;
    expect(link.checkVisibility()).to.equal(false);
    expect(element.innerText.trim()).to.equal('Hello');
    element.said = undefined!;
    await element.updateComplete;
    expect(link.checkVisibility()).to.equal(true);
  });

  it('shows what is for a named slot where that stands, in its order, also what comes later', async () => {
    const element = await fixture<OtrTestAudit>(
      html`<otr-test-audit audit .said=${'Hello'}><i slot="header">One</i><i slot="header">Two</i></otr-test-audit>`,
    );
    const root = await inAudit(element);
    const section = root.querySelector('section')!;
    expect(section.textContent).to.equal('OneTwo');
    const late = (slot: string, textContent: string) =>
      Object.assign(document.createElement('i'), { slot, textContent });
    element.append(late('header', 'Three'), late('unknown', 'Nowhere'));
    await until(() => section.textContent === 'OneTwoThree');
    section.querySelector('i')!.remove();
    element.said = 'Again';
    await element.updateComplete;
    expect(section.textContent).to.equal('TwoThree');
    expect(element.innerText).not.to.contain('Nowhere');
  });

  it('loses and doubles nothing of the page where a slot comes, goes or gets another name', async () => {
    const element = await fixture<OtrTestAudit>(
      html`<otr-test-audit audit .said=${'Hello'} .named=${'a'}>
        <button slot="a">A</button><button slot="b">B</button>
      </otr-test-audit>`,
    );
    const root = await inAudit(element);
    const [a, b] = [...element.querySelectorAll('button')];
    const shown = (): string =>
      [a!, b!]
        .filter((it) => it.checkVisibility())
        .map((it) => it.textContent)
        .join();
    expect(shown()).to.equal('A');
    expect(root.querySelector('em')!.checkVisibility()).to.equal(false);
    element.named = 'b';
    await element.updateComplete;
    expect(shown()).to.equal('B');
    element.named = undefined!;
    await element.updateComplete;
    expect(shown()).to.equal('');
    expect([a!.parentElement, b!.parentElement]).to.deep.equal([element, element]);
    element.named = 'c';
    await element.updateComplete;
    expect(root.querySelector('em')!.checkVisibility()).to.equal(true);
    element.named = 'a';
    await element.updateComplete;
    element.setAttribute('audit', 'false');
    await until(() => !rootIn(element));
    expect(shown()).to.equal('A');
    expect(element.querySelectorAll('button').length).to.equal(2);
  });

  it('keeps apart what is for an element within the element', async () => {
    const element = await fixture<OtrTestAuditList>(html`
      <otr-test-audit-list audit><b slot="header">Of the outer</b></otr-test-audit-list>
    `);
    await until(() => !!rootIn(element)?.querySelector('otr-test-audit [slot=otr-audit] p'));
    expect(element.innerText).to.contain('Of the inner');
    expect(element.innerText).not.to.contain('Of the outer');
  });

  it('keeps what a server has drawn until it has content of its own', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    // The markup of a server, and ours; no other way makes a declared root of it.
    // eslint-disable-next-line no-restricted-syntax
    place.setHTMLUnsafe(
      '<otr-test-audit audit><template shadowrootmode="open"><div class="root"><p>Drawn</p></div></template></otr-test-audit>',
    );
    const element = place.querySelector('otr-test-audit')!;
    const root = await inAudit(element);
    expect(element.shadowRoot!.textContent).to.contain('Drawn');
    expect(root.querySelector('p')!.checkVisibility()).to.equal(false);
    element.said = 'Hello';
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Drawn');
    expect(root.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'otr-test-audit': OtrTestAudit;
    'otr-test-audit-list': OtrTestAuditList;
  }
}
