import { downloadFile } from '@otr-elements/core';
import { html } from 'lit';

/** A button that gives the visitor a file made in the page. */
export const renderDownload = (words: string, name: string, type: string, write: () => string): unknown =>
  html`<button
    class="button"
    part="button"
    type="button"
    @click=${() => {
      downloadFile(name, type, write());
    }}
  >
    ${words}
  </button>`;
