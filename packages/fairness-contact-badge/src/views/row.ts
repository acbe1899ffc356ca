import { html, nothing } from 'lit';

/** A term and what it is, where it is known. */
export const renderRow = (term: string, value: unknown): unknown =>
  value
    ? html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
