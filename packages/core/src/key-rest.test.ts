import { expect, fixture, html as markup, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { KeyRest } from './key-rest.ts';

class FieldWithCount extends LitElement {
  readonly #keyRest = new KeyRest(this);

  override render(): unknown {
    return html`<input @keydown=${this.#keyRest.handleKeydown} @input=${this.#handleInput} />
      <p aria-live="polite">${this.#keyRest.hold(this.field?.value.length ?? 0)}</p>`;
  }

  get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get said(): string {
    return this.renderRoot.querySelector('p')!.textContent.trim();
  }

  async type(letter: string): Promise<void> {
    this.field!.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true }));
    this.field!.value += letter;
    this.field!.dispatchEvent(new Event('input', { bubbles: true }));
    await this.updateComplete;
  }

  readonly #handleInput = (): void => {
    this.requestUpdate();
  };
}

customElements.define('otr-test-field-with-count', FieldWithCount);

describe('a live region beside a field', () => {
  it('keeps its words while keys are pressed, and has the new ones when they rest', async () => {
    const element = await fixture<FieldWithCount>(markup`<otr-test-field-with-count></otr-test-field-with-count>`);
    const changes: string[] = [];
    const region = element.renderRoot.querySelector('p')!;
    new MutationObserver(() => changes.push(element.said)).observe(region, { characterData: true, subtree: true });
    for (const letter of 'ears') await element.type(letter);
    expect(element.said).to.equal('0');
    await waitUntil(() => element.said === '4', 'It was never said.', { timeout: 15_000 });
    expect(changes).to.deep.equal(['4']);
  });

  it('has new words at once where no key brought them, as by a mouse or by speech', async () => {
    const element = await fixture<FieldWithCount>(markup`<otr-test-field-with-count></otr-test-field-with-count>`);
    element.field!.value = 'ears';
    element.field!.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(element.said).to.equal('4');
  });
});
