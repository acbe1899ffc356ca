import { html } from 'lit';

export const styled = html`<p style="color: red"></p>`; // bites: no-restricted-syntax Styles belong in

export function fill(element: HTMLElement, text: string): void {
  element.innerHTML = text; // bites: no-restricted-syntax No text becomes markup
}
