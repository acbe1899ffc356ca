import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { OtrElement } from './otr-element.ts';
import { resetStyles } from './reset.ts';

class OtrTestDrawn extends OtrElement {
  static override styles = [
    resetStyles,
    css`
      .root {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  static override properties = { said: { attribute: false } };

  declare said?: string;

  protected override get hasContent(): boolean {
    return this.said !== undefined;
  }

  override render(): unknown {
    return html`<div class="root"><p>${this.said ?? 'Loading'}</p></div>`;
  }
}
customElements.define('otr-test-drawn', OtrTestDrawn);

/** What holds of elements that a server has drawn, whatever else the page has. */
export function describeDeclaredRoots(name: string): void {
  describe(name, () => {
    let place: HTMLElement;

    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
    });

    afterEach(() => {
      place.remove();
    });

    const draw = (attribute = ''): OtrTestDrawn => {
      // The markup of a server, and ours; no other way makes a declared root of it.
      // eslint-disable-next-line no-restricted-syntax
      place.setHTMLUnsafe(
        `<otr-test-drawn ${attribute}><template shadowrootmode="open"><style>.root { display: block }</style><!--lit-part x--><div class="root"><p>Drawn</p></div><!--/lit-part--></template></otr-test-drawn>`,
      );
      return place.querySelector('otr-test-drawn')!;
    };

    /** What a visitor sees, in order. */
    const seen = (element: OtrTestDrawn): string[] =>
      [...element.shadowRoot!.querySelectorAll('p')]
        .filter((it) => it.checkVisibility({ visibilityProperty: true }))
        .map((it) => it.textContent);

    it('keeps what is drawn until it has content of its own, and then has only that', async () => {
      const element = draw();
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(['Drawn']);
      element.said = 'Hello';
      await element.updateComplete;
      expect(seen(element)).to.deep.equal(['Hello']);
      expect(element.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
      expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    });

    it('is a picture of itself within what is drawn', async () => {
      const element = draw('defer-hydration');
      element.said = 'Hello';
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen(element)).to.deep.equal(['Drawn']);
    });
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'otr-test-drawn': OtrTestDrawn;
  }
}
