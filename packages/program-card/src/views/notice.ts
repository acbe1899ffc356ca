import { html, nothing } from 'lit';
import type { Strings } from '../strings/en.ts';

/** Why there is nothing else. What could not be had can be asked for again. */
export function renderNotice(sentence: string, phase: string | undefined, again: () => void, words: Strings): unknown {
  return html`<div class="notice" part="notice" data-kind=${phase}>
    <p aria-live="polite" aria-atomic="true">${sentence}</p>
    ${phase === 'failed' ? html`<button type="button" @click=${again}>${words.tryAgain}</button>` : nothing}
  </div>`;
}
