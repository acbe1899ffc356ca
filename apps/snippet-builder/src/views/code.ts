import { html } from 'lit';
import type { Strings } from '../strings/en.ts';
import { withCode } from './with-code.ts';

/** A text to copy, under its heading. */
export interface Copyable {
  /** Part of identifiers; one on the page. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export interface CopyActions {
  /** Name of what was copied last. */
  readonly copied: string | undefined;
  readonly onCopy: (part: Copyable) => void;
}

export function renderCode(part: Copyable, strings: Strings, { copied, onCopy }: CopyActions): unknown {
  const { name, title, text } = part;
  return html`<div class="part">
    <div class="part-head">
      <h3 id="part-${name}">${withCode(title)}</h3>
      <span class="mark" aria-hidden="true">${copied === name ? `✓ ${strings.copiedMark}` : ''}</span>
      <button type="button" class="copy" data-part=${name} @click=${() => onCopy(part)}>
        ${strings.copy}<span class="visually-hidden">: ${title.replaceAll('`', '')}</span>
      </button>
    </div>
    <pre dir="ltr" tabindex="0" role="group" aria-labelledby="part-${name}"><code id="code-${name}">${text}</code></pre>
  </div>`;
}
