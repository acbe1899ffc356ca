import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

const load = async (): Promise<string> => Promise.resolve('');

export class OtrBad extends LitElement {
  // bites: lit/attribute-names non-lowercase
  @property() weekStart = '0';

  // bites: wc/no-constructor-params parameters
  constructor(page: Document) {
    super();
    page.title = this.weekStart;
  }

  // bites: lit/lifecycle-super super.connectedCallback
  override connectedCallback(): void {
    load(); // bites: @typescript-eslint/no-floating-promises Promises must be awaited
    document.addEventListener('keydown', this.handle); // bites: wc/require-listener-teardown torn down
  }

  handle = (input: object): unknown => {
    if (input) return input; // bites: @typescript-eslint/no-unnecessary-condition always truthy
    return (input as any).name; // bites: @typescript-eslint/no-explicit-any Unexpected any
  };

  override render(): TemplateResult {
    this.weekStart = '1'; // bites: lit/no-this-assign-in-render should not be assigned
    return html`<button type="button" @click=${this.handle.bind(this)}>x</button>`; // bites: lit/no-template-bind .bind
  }
}

export const image = html`<img src="a.png" />`; // bites: lit-a11y/alt-text alt
export const twice = html`<p class=${1} class=${2}></p>`; // bites: lit/no-duplicate-template-bindings Duplicate
