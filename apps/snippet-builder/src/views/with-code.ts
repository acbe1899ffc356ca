import { html } from 'lit';

/** Text with what stands between backticks as code. */
export function withCode(text: string): unknown {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
