import { css, html, type TemplateResult } from 'lit';

export const styles = css`
  p {
    color: var(--otr-color-ink);
  }
`;

export function render(text: string, listen: () => void): TemplateResult {
  return html`<p class="style" data-style=${text}>Style = ${text}, on = off</p>
    <button type="button" @click=${listen}>${styles.cssText.length}</button>`;
}

export function place(element: HTMLElement, top: number): void {
  element.style.setProperty('--_top', `${top}px`);
  element.setAttribute('aria-label', 'style');
  setTimeout(() => {
    element.remove();
  }, 1);
}
