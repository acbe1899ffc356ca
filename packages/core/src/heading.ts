import { html, type TemplateResult } from 'lit';

/** A heading of the level that the host page asks for, deeper than six stays six; focus can be moved to it. */
export function renderHeading(level: number, className: string, content: unknown): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${className} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${className} tabindex="-1">${content}</h6>`;
  }
}
